import {
  buildSchema,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  getNamedType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { readSchema } from '../../server/readSchema.ts';
import { compileCorpus } from '../corpus/corpus.ts';
import { randomFrom } from '../store/random.ts';
import { type CorpusApp, openCorpusApp } from './corpusApp.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });

const schema = buildSchema(readSchema());
let app: CorpusApp;
let ids: readonly string[];
beforeAll(async () => {
  app = await openCorpusApp();
  ids = (await compileCorpus()).flatMap((set) => set.nodes.map(({ id }) => id));
});
afterAll(() => app.close());

const hostile = [
  ...[
    '',
    ' ',
    '\u0000',
    '\u0001\u001f',
    '\ud800',
    '"',
    '\\',
    "'; DROP",
    '$%7Bx}',
    '{}',
    '$regions',
    '*',
    '创新',
    '💥',
    '\u202e',
  ],
  ...[
    'region:',
    ':',
    '__proto__',
    'constructor',
    'null',
    'W10',
    'WyJNRUFTVVJFIiwieCJd',
    '-1',
    '1e999',
    'x'.repeat(3000),
  ],
];
const dates = ['2022', '2024-05', '2024-02-30', '', '2024-13', 'x', 2024, 1e30, {}, true];
const numbers = [-2_147_483_648, -1, 0, 1, 2, 3, 5, 10, 20, 100, 499, 500, 501, 2025, 5000, 5001, 2_147_483_647];

test('no argument whatever is an internal failure', async () => {
  const random = randomFrom(29);
  const one = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const value = (type: GraphQLInputType, name: string): unknown => {
    if (isNonNullType(type)) return value(type.ofType, name);
    if (random() < 0.1) return null;
    if (isListType(type)) return Array.from({ length: Math.floor(random() * 4) }, () => value(type.ofType, name));
    if (isEnumType(type)) return one(type.getValues()).name;
    if (isInputObjectType(type)) return filled(Object.values(type.getFields()));
    if (String(type) === 'Date') return one(dates);
    if (String(type) === 'Boolean') return random() < 0.5;
    if (String(type) === 'Int') return one(numbers);
    const prefix = { policies: 'policy', agencies: 'agency', industries: 'industry' }[name] ?? name.replace(/s$/, '');
    const fitting = ids.filter((id) => id.startsWith(`${prefix}:`));
    const known = fitting.length > 0 ? fitting : ids;
    return random() < 0.8 ? one(known) : one(hostile);
  };
  const filled = (fields: readonly GraphQLInputField[]) =>
    Object.fromEntries(fields.filter(() => random() < 0.3).map(({ name, type }) => [name, value(type, name)]));
  const given = (args: readonly GraphQLArgument[], text: string[], variables: Record<string, unknown>): string => {
    const chosen = args.filter((arg) => isNonNullType(arg.type) || random() < 0.4);
    const parts = chosen.map((arg) => {
      const name = `v${text.length}`;
      text.push(`$${name}: ${arg.type}`);
      const drawn = value(arg.type, arg.name);
      variables[name] = drawn === null && isNonNullType(arg.type) ? one(hostile) : drawn;
      return `${arg.name}: $${name}`;
    });
    return parts.length > 0 ? `(${parts.join(', ')})` : '';
  };
  const selection = (
    type: GraphQLOutputType,
    depth: number,
    text: string[],
    variables: Record<string, unknown>,
  ): string => {
    const named = getNamedType(type);
    if (!isCompositeType(named)) return '';
    if (!isObjectType(named))
      return `{ __typename ${depth > 0 ? fragment(one(concrete), depth, text, variables) : ''} }`;
    return fieldsOf(named, depth, text, variables);
  };
  const concrete = ['Measure', 'Policy', 'Instrument', 'Region', 'Target', 'Agency', 'Incentive', 'Indicator', 'Group'];
  const fragment = (name: string, depth: number, text: string[], variables: Record<string, unknown>): string =>
    `... on ${name} ${fieldsOf(schema.getType(name) as GraphQLObjectType, depth - 1, text, variables)}`;
  const fieldsOf = (
    type: GraphQLObjectType,
    depth: number,
    text: string[],
    variables: Record<string, unknown>,
  ): string => {
    const fields = Object.values(type.getFields()).filter(
      (field) => depth > 0 || !isCompositeType(getNamedType(field.type)),
    );
    const chosen = fields.filter(() => random() < 3 / fields.length);
    const parts = chosen.map((field, i) => `f${i}: ${ask(field, depth - 1, text, variables)}`);
    return `{ __typename ${parts.join(' ')} }`;
  };
  const ask = (
    field: GraphQLField<unknown, unknown>,
    depth: number,
    text: string[],
    variables: Record<string, unknown>,
  ): string => `${field.name}${given(field.args, text, variables)} ${selection(field.type, depth, text, variables)}`;

  const fields = Object.values(schema.getQueryType()?.getFields() ?? {});
  const statuses = new Set<number>();
  for (let round = 0; round < 400; round++) {
    const text: string[] = [];
    const variables: Record<string, unknown> = {};
    const body = ask(one(fields), 5, text, variables);
    const query = `query ${text.length > 0 ? `(${text.join(', ')})` : ''} { ${body} }`;
    const { status, errors } = await app.ask(query, variables);
    const codes = errors.map(({ extensions }) => extensions?.code);
    statuses.add(status);
    if (status >= 500 || codes.includes('INTERNAL_SERVER_ERROR'))
      expect([query, variables, errors[0], app.log.at(-1)]).toEqual([]);
  }
  expect(statuses).toContain(200);
  expect(app.log).toEqual([]);
});
