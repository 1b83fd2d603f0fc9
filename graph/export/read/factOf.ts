import type { FactEdge, FactNode, Value } from '../../facts.ts';
import { type Kind, kinds, type RelationName, relations } from '../../model.ts';
import { edgeProperties, nodeProperties, type Properties } from '../../properties.ts';
import { makeEdge, makeNode, type Values } from '../../records/compile/facts.ts';
import { searchFields } from '../../records/compile/searchFields.ts';
import { show } from '../../records/fault.ts';
import { type ColumnType, edgeColumns, nodeColumns } from '../../store/columns.ts';
import { kindOf } from '../../store/keys.ts';

type Given = Readonly<Record<string, unknown>>;
/** A fact, or what is wrong with what was given for it. */
export type Made<F> = { readonly fact: F; readonly wrong: null } | { readonly fact: null; readonly wrong: string };

/** What says in words what a thing is, by kind: a record and an export of it must be found by the same. */
const wordings: Readonly<Partial<Record<Kind, readonly string[]>>> = {
  POLICY: ['summaryZh', 'summaryEn', 'documentNumber'],
  MEASURE: ['summaryZh', 'summaryEn'],
  TARGET: ['subject', 'scopeZh', 'scopeEn'],
  INCENTIVE: ['basisZh', 'basisEn', 'trigger'],
  INSTRUMENT: ['definitionZh', 'definitionEn'],
  INDICATOR: ['definitionZh', 'definitionEn'],
};

/** The node that an entry of an export describes, found by its names and wording as before; passages are not in exports. */
export function nodeFact(given: Given): Made<FactNode> {
  const { id, kind } = given;
  if (typeof id !== 'string' || typeof kind !== 'string' || !Object.hasOwn(kinds, kind))
    return {
      fact: null,
      wrong: `is a node ${show(id)} of kind ${show(kind)}; should have an id and a kind of the model`,
    };
  const known = kind as Kind;
  const values = { ...given, ...emptySearch };
  const wrong = wrongIn(id, values, { columns: nodeColumns(known), properties: nodeProperties(known) });
  if (wrong) return { fact: null, wrong };
  const fields = searchFields(searchable(known, given));
  return { fact: makeNode(known, id, { ...valuesOf(given, nodeProperties(known)), ...fields }), wrong: null };
}

/** The relation that an entry of an export describes. */
export function edgeFact(given: Given): Made<FactEdge> {
  const { id, relation, source, target } = given;
  if (typeof id !== 'string' || typeof relation !== 'string' || !Object.hasOwn(relations, relation))
    return {
      fact: null,
      wrong: `is a relation ${show(id)} named ${show(relation)}; should have an id and a name of the model`,
    };
  const start = `${relation}:${source}>${target}`;
  if (id !== start && !id.startsWith(`${start}@`))
    return { fact: null, wrong: `${id} joins ${show(source)} and ${show(target)}; should join what its id says` };
  const { source: _, target: __, ...own } = given;
  const known = relation as RelationName;
  const wrong = wrongIn(id, own, { columns: edgeColumns(known), properties: edgeProperties(known) });
  if (wrong) return { fact: null, wrong };
  const [from, to] = [String(source), String(target)].map((end) => ({ kind: kindOf(end), id: end }));
  if (!from || !to) return { fact: null, wrong: `${id} has no ends` };
  return { fact: makeEdge(known, from, to, valuesOf(own, edgeProperties(known)), id.slice(start.length)), wrong: null };
}

const emptySearch = { nameKeys: [], aliasKeys: [], nameTokens: '', summaryTokens: '', tokens: '' };

type Shape = { readonly columns: ReturnType<typeof nodeColumns>; readonly properties: Properties };

/** The first value that the model has no place for, or of another type; null where all is well. */
function wrongIn(id: string, given: Given, { columns, properties }: Shape): string | null {
  const types = new Map(columns.map(({ name, type }) => [name, type]));
  for (const [name, value] of Object.entries(given)) {
    const type = types.get(name);
    if (!type) return `${id} has ${name}, which the model does not name`;
    const fits = properties[name]?.type === 'json' || value === null || isOf[type](value);
    if (!fits) return `${name} of ${id} is ${show(value)}; should be of type ${type}`;
  }
  const missing = Object.entries(properties).find(
    ([name, property]) => property.required && isAbsent(given, name, property),
  );
  return missing ? `${id} has no ${missing[0]}; should have one` : null;
}

const isAbsent = (given: Given, name: string, { type }: Properties[string]) =>
  (type === 'text' ? [`${name}Zh`, `${name}En`] : [name]).some((column) => (given[column] ?? null) === null);

const isOf: Readonly<Record<ColumnType, (value: unknown) => boolean>> = {
  string: (value) => typeof value === 'string',
  int: (value) => Number.isSafeInteger(value),
  float: (value) => Number.isFinite(value),
  boolean: (value) => typeof value === 'boolean',
  strings: (value) => Array.isArray(value) && value.every((each) => typeof each === 'string'),
};

/** Values by the names of the model, bilingual texts put together. */
function valuesOf(given: Given, properties: Properties): Values {
  const entries = Object.entries(properties).map(([name, { type }]) =>
    type === 'text'
      ? [name, { zh: given[`${name}Zh`] ?? null, en: given[`${name}En`] ?? null }]
      : [name, given[name] ?? undefined],
  );
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

function searchable(kind: Kind, given: Given) {
  const text = (name: string) => given[name] as Value as string;
  const words = (wordings[kind] ?? []).map((name) => (given[name] === null ? undefined : text(name)));
  return { name: { zh: text('nameZh'), en: text('nameEn') }, aliases: given.aliases as string[], summary: words };
}
