import type { Kind, RelationName, ValueType } from '../model.ts';
import { edgeProperties, nodeProperties, type Properties } from '../properties.ts';

export type ColumnType = 'string' | 'int' | 'float' | 'boolean' | 'strings';
export type Column = { readonly name: string; readonly type: ColumnType };

/** Held by the store itself: `owners` are the sources that say or name a thing, `teller` the one whose words it shows. */
const bookkeeping: readonly Column[] = [
  { name: 'hash', type: 'string' },
  { name: 'owners', type: 'strings' },
  { name: 'teller', type: 'string' },
];

/** The columns of a node kind: its kind, all properties of the model (`text` twice, `…Zh` and `…En`) and the bookkeeping. */
export function nodeColumns(kind: Kind): readonly Column[] {
  return [...columnsOf(nodeProperties(kind)), { name: 'kind', type: 'string' }, ...bookkeeping];
}

/** The columns of a relation: its name, the properties of the model and the bookkeeping. */
export function edgeColumns(relation: RelationName): readonly Column[] {
  return [...columnsOf(edgeProperties(relation)), { name: 'relation', type: 'string' }, ...bookkeeping];
}

const strings = (...names: string[]) => names.map((name) => ({ name, type: 'string' }) as const);
const ints = (...names: string[]) => names.map((name) => ({ name, type: 'int' }) as const);

/**
 * Tables that no question over entities sees: the paragraphs of attached originals; what each source said last, as keys
 * with hashes (`manifest`, JSON) and one hash over them (`version`); and claims that wait or are overruled, as JSON.
 */
export const internalTables = {
  Passage: [...strings('id', 'policy', 'ref', 'text'), ...ints('start', 'end'), ...bookkeeping.slice(0, 2)],
  Source: strings('id', 'manifest', 'version'),
  Claim: strings('id', 'teller', 'key', 'source', 'target', 'fact'),
} as const satisfies Record<string, readonly Column[]>;

function columnsOf(properties: Properties): Column[] {
  return Object.entries(properties).flatMap(([name, { type }]) =>
    type === 'text'
      ? [
          { name: `${name}Zh`, type: 'string' as const },
          { name: `${name}En`, type: 'string' as const },
        ]
      : [{ name, type: columnType(type) }],
  );
}

const columnType = (type: Exclude<ValueType, 'text'>): ColumnType => (type === 'json' ? 'string' : type);
