import { type Caption, common, type Kind, kindNames, kinds, type RelationName, relations } from '../../graph/model.ts';
import { nodeProperties } from '../../graph/properties.ts';
import { type Column, nodeColumns } from '../../graph/store/columns.ts';
import { Refusal } from './refusal.ts';

/** What can be asked of an entity, to tell it from others or to take it along. */
export type Property = {
  readonly id: string;
  readonly caption: Caption;
  readonly kind: Kind;
  /** The relation that leads to what bears the value; null for the entity itself. */
  readonly relation: RelationName | null;
  /** Where the value stands; null where it is the entity that the relation leads to. */
  readonly column: Column | null;
};

/** Relations under the names that GraphQL has for them, and what else is told of what they lead to. */
const led: readonly { readonly id: string; readonly relation: RelationName; readonly also: readonly string[] }[] = [
  { id: 'region', relation: 'BELONGS_TO', also: ['level', 'code'] },
  { id: 'region', relation: 'APPLIES_IN', also: ['level', 'code'] },
  { id: 'parent', relation: 'WITHIN', also: ['level', 'code'] },
  { id: 'broader', relation: 'BROADER', also: [] },
  { id: 'function', relation: 'PERFORMS', also: [] },
  { id: 'issuer', relation: 'ISSUED_BY', also: [] },
];

/** The properties of each kind: those of the model but what is kept as JSON, then what its relations lead to. */
const byKind: ReadonlyMap<Kind, readonly Property[]> = new Map(
  kindNames.map((kind) => [kind, [...ownOf(kind), ...led.flatMap((one) => ledOf(kind, one))]]),
);

export const propertiesOf = (kind: Kind): readonly Property[] => byKind.get(kind) ?? [];

/** Where a kind has a property of this id. */
export const propertyOf = (kind: Kind, id: string): Property | null =>
  propertiesOf(kind).find((property) => property.id === id) ?? null;

/** Throws a `Refusal` 400 where none of these kinds has the property. */
export function checkProperty(id: string, of: readonly Kind[]): void {
  if (of.some((kind) => propertyOf(kind, id))) return;
  const known = once(of.flatMap(propertiesOf)).map((property) => property.id);
  throw new Refusal(400, `no property "${id.slice(0, 80)}" here; there are ${known.join(', ')}`);
}

/** A property as the Reconciliation API tells of it. */
export const told = ({ id, caption: { zh, en } }: Property) => ({ id, name: en, description: zh });

/** The properties whose id or name, in either language, holds this text. */
export function suggestProperties(prefix: string) {
  const wanted = prefix.trim().toLowerCase();
  const all = once([...byKind.values()].flat()).map(told);
  return { result: all.filter((each) => Object.values(each).join(' ').toLowerCase().includes(wanted)) };
}

/** What can be taken along of entities of a type; nothing where there is no such type. */
export function proposeProperties(type: string, limit: number) {
  const kind = kindNames.find((name) => name === type);
  const properties = kind ? propertiesOf(kind).map(told) : [];
  const most = Number.isSafeInteger(limit) && limit > 0 ? limit : null;
  return { type, properties: properties.slice(0, most ?? properties.length), ...(most ? { limit: most } : {}) };
}

function ownOf(kind: Kind): Property[] {
  const columns = new Map(nodeColumns(kind).map((column) => [column.name, column]));
  const names: readonly string[] = ['name', 'aliases', ...Object.keys(kinds[kind].properties)];
  return names.flatMap((name) => {
    const { type, caption } = nodeProperties(kind)[name] ?? common.name;
    if (type === 'json') return [];
    const parts = type === 'text' || name === 'name' ? (['Zh', 'En'] as const) : ([''] as const);
    return parts.flatMap((part): Property[] => {
      const column = columns.get(`${name}${part}`);
      return column ? [{ id: column.name, caption: inLanguage(caption, part), kind, relation: null, column }] : [];
    });
  });
}

function inLanguage({ zh, en }: Caption, part: 'Zh' | 'En' | ''): Caption {
  if (part === '') return { zh, en };
  return part === 'Zh'
    ? { zh: `${zh}（中文）`, en: `${en} in Chinese` }
    : { zh: `${zh}（英文）`, en: `${en} in English` };
}

function ledOf(kind: Kind, { id, relation, also }: (typeof led)[number]): Property[] {
  const { source, target, caption } = relations[relation];
  if (!(source as readonly Kind[]).includes(kind)) return [];
  const of = relation === 'BROADER' ? kind : target[0];
  const zh = `${kinds[of].caption.zh}（${caption.zh}）`;
  const en = `${kinds[of].caption.en} (${caption.en})`;
  const further = also.flatMap((name): Property[] => {
    const column = nodeColumns(of).find((each) => each.name === name);
    const own = nodeProperties(of)[name]?.caption;
    if (!column || !own) return [];
    const words = { zh: `${zh}：${own.zh}`, en: `${en}: ${own.en}` };
    return [{ id: `${id}.${name}`, caption: words, kind, relation, column }];
  });
  return [{ id, caption: { zh, en }, kind, relation, column: null }, ...further];
}

/** Each id once, as the first kind that has it tells of it. */
const once = (all: readonly Property[]): readonly Property[] =>
  [...new Map(all.toReversed().map((property) => [property.id, property])).values()].toReversed();
