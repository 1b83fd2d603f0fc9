import {
  type ExecutionArgs,
  type FragmentDefinitionNode,
  getOperationAST,
  getVariableValues,
  type OperationDefinitionNode,
} from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { costOf } from '../cost.ts';
import { refusal } from './refusal.ts';

/** Refuses, before it runs, a request whose answer may hold too many objects: COST_LIMIT with the cost and the limit. */
export function limitCost(limit: number): Plugin {
  return {
    onExecute({ args, setResultAndStopExecution }) {
      const operation = getOperationAST(args.document, args.operationName);
      const cost = operation ? costOfRequest(args, operation) : 0;
      if (cost > limit) setResultAndStopExecution({ errors: [tooMuch(cost, limit)] });
    },
  };
}

/** Variables that do not fit are left to GraphQL, which refuses the request itself. */
function costOfRequest(
  { schema, document, variableValues }: ExecutionArgs,
  operation: OperationDefinitionNode,
): number {
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variableValues ?? {});
  const fragments = document.definitions
    .filter((definition): definition is FragmentDefinitionNode => definition.kind === 'FragmentDefinition')
    .map((fragment) => [fragment.name.value, fragment] as const);
  return costOf({ schema, operation, fragments: Object.fromEntries(fragments), variables: coerced ?? {} });
}

function tooMuch(cost: number, limit: number) {
  const message = `the answer may hold ${cost} objects, more than ${limit}; ask for smaller pages (first) or fewer lists within lists`;
  return refusal('COST_LIMIT', message, { cost, limit });
}
