import { type DocumentNode, parse } from 'graphql';
import { z } from 'zod';
import { GraphError } from '../../../graph/errors.ts';
import { fault, refusal } from '../api.ts';
import { clause, clausesIn } from '../clauses.ts';
import { address } from '../evidence.ts';
import { inputs, text } from '../inputs.ts';
import { tool } from '../tool.ts';

/** Any question that the schema allows; nothing can be changed by it. */
export const runQuery = tool({
  name: 'run_query',
  title: 'Run a GraphQL query / 运行查询',
  description:
    'Runs a read-only GraphQL query, with variables, under the limits of the public API (depth, aliases, cost, time). Every measure, target and incentive whose id is asked for comes with its clause; for claims that join two things ask for `evidence { policy { name } ref anchor }`, so that they can be cited. graphql_schema has the schema by topic.',
  inputSchema: inputs({
    query: text('query', 20_000, 'a GraphQL query of at most 20000 characters').describe('a GraphQL query'),
    variables: z
      .record(z.string(), z.unknown(), { error: 'variables is no object; it is an object of values by name' })
      .optional()
      .describe('values of its variables, by name'),
    operationName: text('operationName', 200).optional().describe('which operation to run where there are several'),
  }),
  outputSchema: z.object({
    data: z.record(z.string(), z.unknown()),
    errors: z.array(fault),
    clauses: z
      .array(clause)
      .describe('where the facts stand whose ids are in the data, the first 50; none where evidence was asked for'),
  }),
  async run(api, { query, variables = {}, operationName }) {
    const changing = operationsIn(query).find((operation) => operation !== 'query');
    if (changing) {
      const message = `query holds a ${changing}; only queries are run here, which change nothing`;
      throw new GraphError('BAD_USER_INPUT', message, { argument: 'query' });
    }
    const { data, errors } = await api.answer({ query, variables, ...(operationName ? { operationName } : {}) });
    if (data === null) throw refusal(errors);
    const told = /\bevidence\b/.test(query);
    return { data, errors, clauses: told ? [] : await clausesIn(api, data) };
  },
  print: ({ data, errors, clauses }) => [
    JSON.stringify(data),
    ...errors.map(({ message, path = [] }) => `Error at ${path.join('.') || 'the query'}: ${message}`),
    ...clauses.map(({ id, evidence }) => `${id} stands in ${address(evidence)}`),
  ],
});

/** The kinds of operation in a document; none where it is no GraphQL: the API says what is wrong with it. */
function operationsIn(query: string): string[] {
  const definitions = parsed(query)?.definitions ?? [];
  return definitions.flatMap((each) => (each.kind === 'OperationDefinition' ? [each.operation] : []));
}

function parsed(query: string): DocumentNode | null {
  try {
    return parse(query, { noLocation: true, maxTokens: 20_000 });
  } catch {
    return null;
  }
}
