import { z } from 'zod';
import { type Kind, kindNames, kinds } from '../../../graph/model.ts';
import { entityLists } from '../entityLists.ts';
import { address, evidence, quotedFields } from '../evidence.ts';
import { factInWords, factList, factRow } from '../factRow.ts';
import { findEntity } from '../findEntities.ts';
import { entityName, first, inputs, lang, languageOf, oneOf } from '../inputs.ts';
import { called, calledWithId, named, namedFields } from '../named.ts';
import { tool } from '../tool.ts';

const own = named.extend({ kind: z.string(), aliases: z.array(z.string()), evidence: evidence.optional() }).loose();
const relation = z.object({
  relation: z.string(),
  direction: z.string(),
  kind: z.string(),
  count: z.number(),
  label: z.string(),
});
const answer = z
  .object({
    entity: own,
    relations: z.array(relation),
    lists: z.record(z.string(), factList).optional(),
  })
  .catchall(factList);

/** One thing of the graph, with what is said of it and where. */
export const entity = tool({
  name: 'entity',
  title: 'One entity with its facts / 一个实体',
  description:
    'Tells what is known of one entity (a place, policy, measure, target, indicator, instrument, incentive, agency, function, program, group or industry), by id or by a name in either language: its properties, the facts that join it to others, each with its clause, and how many neighbours it has by relation.',
  inputSchema: inputs({
    entity: entityName('entity', 'instrument:innovation-consortium, 创新联合体 or Wuxi'),
    kind: oneOf('kind', kindNames).optional().describe('its kind, where several things go by the name'),
    first: first(50, 10),
    lang,
  }),
  outputSchema: z.object({
    entity: own,
    facts: z.array(z.object({ list: z.string(), total: z.number(), rows: z.array(factRow) })),
    relations: z.array(relation),
  }),
  async run(api, { entity: given, kind: wanted = null, first: most, lang }) {
    const { id, kind } = await findEntity(api, given, { argument: 'entity', kind: wanted });
    const variables = { id, first: most, lang: languageOf(lang) };
    const found = await api.data({ query: queryFor(kind as Kind), variables }, answer);
    const { entity: properties, relations, lists = {}, ...beside } = found;
    const facts = Object.entries({ ...lists, ...beside }).map(([list, { total, rows }]) => ({ list, total, rows }));
    return { entity: properties, facts: facts.filter(({ total }) => total > 0), relations };
  },
  print: ({ entity: { id, kind, name, nameEn, aliases, evidence, ...properties }, facts, relations }) => [
    `${kind} ${calledWithId({ id, name, nameEn })}${aliases.length > 0 ? `; also: ${aliases.join(', ')}` : ''}`,
    ...(evidence ? [`stands in ${address(evidence)}${evidence.quote ? `: ${evidence.quote}` : ''}`] : []),
    ...Object.entries(properties).flatMap(([property, value]) => propertyInWords(property, value)),
    ...facts.flatMap(({ list, total, rows }) => [
      `${list} (${total}${total > rows.length ? `, ${rows.length} shown` : ''}):`,
      ...rows.map((row) => `  ${factInWords(row)}`),
    ]),
    ...relations.map(
      ({ label, kind, count, relation, direction }) => `${label}: ${count} ${kind} (${relation} ${direction})`,
    ),
  ],
});

function queryFor(kind: Kind): string {
  const { own: properties, under = '', beside = '' } = entityLists[kind];
  const { label } = kinds[kind];
  const standing = ['MEASURE', 'TARGET', 'INCENTIVE'].includes(kind) ? `evidence { ${quotedFields} }` : '';
  const variables = ['$id: ID!', '$lang: Language!', ...(/\$first\b/.test(under + beside) ? ['$first: Int!'] : [])];
  return `query Entity(${variables.join(', ')}) {
    entity: node(id: $id) { ... on ${label} { kind ${namedFields} aliases ${standing} ${properties} } }
    relations(id: $id) { relation direction kind count label(lang: $lang) }
    ${under ? `lists: node(id: $id) { ... on ${label} { ${under} } }` : ''}
    ${beside}
  }`;
}

/** A property on a line; nothing where there is none. */
function propertyInWords(name: string, value: unknown): string[] {
  if (value === null || value === '' || (Array.isArray(value) && value.length === 0)) return [];
  return [`${name}: ${valueInWords(value)}`];
}

function valueInWords(value: unknown): string {
  if (Array.isArray(value)) return value.map(valueInWords).join('; ');
  const entity = named.safeParse(value).data;
  if (entity) return called(entity);
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.values(value)
    .filter((part) => part !== null)
    .map(valueInWords)
    .join(' ');
}
