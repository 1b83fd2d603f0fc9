import { type DefinitionNode, parse } from 'graphql';
import { z } from 'zod';
import { GraphError } from '../../../graph/errors.ts';
import { nearest } from '../../../graph/records/nearest.ts';
import { readTopics } from '../../readSchema.ts';
import { inputs, text } from '../inputs.ts';
import { tool } from '../tool.ts';

/** A part of the schema: what it defines, and what can be asked with it. */
const topic = z.object({ topic: z.string(), questions: z.array(z.string()), types: z.array(z.string()) });
type Topic = z.output<typeof topic>;

/** The schema a topic at a time: it is too long to be read at once. */
export const graphqlSchema = tool({
  name: 'graphql_schema',
  title: 'The GraphQL schema by topic / 查询模式',
  description:
    'Without a topic lists the topics of the GraphQL schema, each with the questions (fields of Query) and types that it defines; with one gives its part of the schema as SDL, with a description on everything. Start with the topic query.',
  inputSchema: inputs({
    topic: text('topic', 100)
      .optional()
      .describe('a topic, or the name of a question or type, such as query, targetComparison or Measure'),
  }),
  outputSchema: z.object({ topics: z.array(topic), sdl: z.string().nullable() }),
  async run(_api, { topic: given }) {
    const parts = [...readTopics()].map(([topic, sdl]) => ({ ...topicOf(topic, sdl), sdl }));
    const list = (some: readonly Topic[]) => some.map(({ topic, questions, types }) => ({ topic, questions, types }));
    if (given === undefined) return { topics: list(parts), sdl: null };
    const named = parts.filter(({ topic }) => topic === given.toLowerCase());
    const wanted = named.length > 0 ? named : parts.filter((each) => namesIn(each).includes(given));
    if (wanted.length === 0) throw unknown(given, parts);
    return { topics: list(wanted), sdl: wanted.map(({ sdl }) => sdl).join('\n') };
  },
  print: ({ topics, sdl }) => sdl?.split('\n') ?? topics.map(topicInWords),
});

function topicOf(topic: string, sdl: string): Topic {
  const { definitions } = parse(sdl, { noLocation: true });
  const types = definitions.flatMap((each) => ('name' in each && each.name ? [each.name.value] : []));
  return { topic, questions: definitions.flatMap(questionsIn), types: types.filter((type) => type !== 'Query') };
}

function questionsIn(definition: DefinitionNode): string[] {
  const isQuery = 'fields' in definition && definition.name.value === 'Query';
  return isQuery ? (definition.fields ?? []).map(({ name }) => name.value) : [];
}

const namesIn = ({ topic, questions, types }: Topic): string[] => [topic, ...questions, ...types];

const topicInWords = ({ topic, questions, types }: Topic): string =>
  [topic, ...(questions.length > 0 ? [`questions ${questions.join(', ')}`] : []), `types ${types.join(', ')}`].join(
    '; ',
  );

function unknown(given: string, topics: readonly Topic[]): GraphError {
  const near = nearest(given, topics.flatMap(namesIn));
  const right = near.length > 0 ? `nearest: ${near.join(', ')}` : `topics: ${topics.map((t) => t.topic).join(', ')}`;
  const message = `topic is "${given}"; no topic, question or type has this name; ${right}`;
  return new GraphError('NOT_FOUND', message, { argument: 'topic' });
}
