import { once } from './loaders/memo.ts';

/** One entry of a page. */
export type Edge<Item> = { readonly cursor: string; readonly node: Item };

export type Page<Item> = {
  readonly edges: readonly Edge<Item>[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
};

/** A list by pages: page and count are asked for only where a query does, and once. */
export type Connection<Item> = {
  readonly page: () => Promise<Page<Item>>;
  readonly totalCount: () => Promise<number>;
};

/** Where a page starts and how long it is. */
export type Span = { readonly first: number; readonly after: string | null };

type Lists<Item> = {
  /** Up to `limit` items from the start of the page on. */
  readonly items: (limit: number) => Promise<readonly Item[]>;
  readonly count: () => Promise<number>;
  readonly cursorOf: (item: Item) => string;
};

/** Makes a connection of what gives items and their number; one item more than shown tells whether more follow. */
export function connection<Item>({ first, after }: Span, { items, count, cursorOf }: Lists<Item>): Connection<Item> {
  const page = async (): Promise<Page<Item>> => {
    const found = await items(first + 1);
    const edges = found.slice(0, first).map((node) => ({ cursor: cursorOf(node), node }));
    return { edges, hasNextPage: found.length > first, hasPreviousPage: after !== null };
  };
  return { page: once(page), totalCount: once(count) };
}

/** A list without entries. */
export const emptyConnection = <Item>(span: Span): Connection<Item> =>
  connection<Item>(span, { items: async () => [], count: async () => 0, cursorOf: () => '' });
