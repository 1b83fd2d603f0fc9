import { kinds } from '../../../graph/model.ts';
import type { Picture } from '../../network/picture.ts';
import { countLinks, countPlaces, type DrawnNode } from '../../state/graph.ts';
import type { Language } from '../../state/recipe.ts';

export const columns = ['name', 'kind', 'place', 'links', 'degree', 'shared'] as const;
export type Column = (typeof columns)[number];
export type Order = { readonly by: Column; readonly descending: boolean };

/** One row of the table: a drawn node, or a group drawn as one. */
export type TableRow = {
  readonly key: string;
  readonly node: DrawnNode;
  /** The nearest place that it belongs to; empty where there is none. */
  readonly place: string;
  /** How many drawn links end at it. */
  readonly links: number;
  /** With how many drawn places it is joined. */
  readonly shared: number;
  readonly isGroup: boolean;
};

/** What is drawn as rows, in the order of the picture. */
export function tableRows({ visible }: Picture): TableRow[] {
  const links = countLinks(visible.edges);
  const places = visible.nodes.filter(({ kind }) => kind === 'REGION').map(({ id }) => id);
  const shared = countPlaces(visible.edges, new Set(places));
  return visible.nodes.map((node) => ({
    key: node.id,
    node,
    place: visible.folds.has(node.id) ? '' : (node.places[0]?.name ?? ''),
    links: links.get(node.id) ?? 0,
    shared: shared.get(node.id) ?? 0,
    isGroup: visible.folds.has(node.id),
  }));
}

/** The rows in another order; rows that are alike stay in the order that they have. Null leaves all as it is. */
export function sortRows(rows: readonly TableRow[], order: Order | null, language: Language): readonly TableRow[] {
  if (order === null) return rows;
  const compare = comparing(order.by, language);
  const sign = order.descending ? -1 : 1;
  return [...rows].sort((left, right) => sign * compare(left, right));
}

/** Words begin with A, numbers with the largest; a second time turns the order round, a third gives the first order back. */
export function nextOrder(order: Order | null, by: Column): Order | null {
  const descending = by === 'links' || by === 'degree' || by === 'shared';
  if (order?.by !== by) return { by, descending };
  return order.descending === descending ? { by, descending: !descending } : null;
}

function comparing(by: Column, language: Language): (left: TableRow, right: TableRow) => number {
  const { compare } = new Intl.Collator(language === 'zh' ? 'zh-CN-u-co-pinyin' : 'en', { numeric: true });
  const byWord = (word: (row: TableRow) => string) => (left: TableRow, right: TableRow) =>
    compare(word(left), word(right));
  if (by === 'name') return byWord(({ node }) => node.label);
  if (by === 'kind') return byWord(({ node }) => kinds[node.kind].caption[language]);
  if (by === 'place') return byWord(({ place }) => place);
  if (by === 'degree') return (left, right) => left.node.degree - right.node.degree;
  return (left, right) => left[by] - right[by];
}
