import type { ExportEdge, ExportNode } from './view.ts';

/** One attribute as the formats of data write it: its name, its type by GraphML, and its value, null for none. */
export type Column<Item> = {
  readonly name: string;
  readonly type: 'string' | 'int' | 'double';
  readonly of: (item: Item) => string | number | null;
};

export const nodeColumns: readonly Column<ExportNode>[] = [
  { name: 'label', type: 'string', of: ({ label }) => label },
  { name: 'label_zh', type: 'string', of: ({ names }) => names?.zh ?? null },
  { name: 'label_en', type: 'string', of: ({ names }) => names?.en ?? null },
  { name: 'kind', type: 'string', of: ({ kind }) => kind },
  { name: 'degree', type: 'int', of: ({ degree }) => degree },
  { name: 'x', type: 'double', of: ({ x }) => x },
  { name: 'y', type: 'double', of: ({ y }) => y },
  { name: 'size', type: 'double', of: ({ size }) => size },
  { name: 'color', type: 'string', of: ({ colour }) => colour },
];

export const edgeColumns: readonly Column<ExportEdge>[] = [
  { name: 'label', type: 'string', of: ({ label }) => label },
  { name: 'label_zh', type: 'string', of: ({ names }) => names?.zh ?? null },
  { name: 'label_en', type: 'string', of: ({ names }) => names?.en ?? null },
  { name: 'relation', type: 'string', of: ({ relation }) => relation },
  { name: 'weight', type: 'double', of: ({ weight }) => weight },
];

/** The attributes of an item that have a value. */
export function attributesOf<Item>(columns: readonly Column<Item>[], item: Item): Record<string, string | number> {
  return Object.fromEntries(
    columns.flatMap(({ name, of }) => {
      const value = of(item);
      return value === null ? [] : [[name, value]];
    }),
  );
}
