import { type Kind, kindNames } from '../../../graph/model.ts';
import type { Graph } from '../../state/graph.ts';
import type { Colouring, Side } from '../../state/recipe.ts';
import { kindToken } from '../kindMarks.ts';
import type { Measures } from './measures.ts';
import { quantileBins } from './quantileBins.ts';

type Token = `--${string}`;
/** What a class is called, for `sayClass` to put in words. */
export type ClassLabel =
  | { readonly says: 'kind'; readonly kind: Kind }
  | { readonly says: 'side'; readonly side: Side | null }
  | { readonly says: 'links' | 'betweenness'; readonly from: number; readonly to: number }
  | { readonly says: 'community'; readonly number: number }
  | { readonly says: 'rest' };
/** One entry of the legend: `id` as the recipe hides it, `token` the colour's name in the stylesheet. */
export type NodeClass = {
  readonly id: string;
  readonly label: ClassLabel;
  readonly token: Token;
  readonly count: number;
};
/** The classes in the order of the legend, and the class of each node by its id. */
export type Classes = { readonly classes: readonly NodeClass[]; readonly of: ReadonlyMap<string, string> };
export type Sorted = {
  /** The whole graph, hidden nodes included: hiding a class must not change what the classes are. */
  readonly nodes: Graph['nodes'];
  readonly measures: Measures;
  readonly sideOf: (id: string) => Side | null;
};

/** The ways to colour nodes, each by classes that the legend lists and hides. */
export const classings: Readonly<Record<Colouring, (sorted: Sorted) => Classes>> = {
  kind: ({ nodes }) =>
    sortBy(
      nodes,
      kindNames.map((kind) => ({ id: `kind:${kind}`, label: { says: 'kind', kind }, token: kindToken(kind) })),
      ({ kind }) => `kind:${kind}`,
    ),
  side: ({ nodes, sideOf }) => sortBy(nodes, sides, ({ id }) => `side:${sideOf(id) ?? 'NONE'}`),
  degree: ({ nodes, measures }) => sortByValue(nodes, measures.degree, 'links'),
  betweenness: ({ nodes, measures }) => sortByValue(nodes, measures.betweenness, 'betweenness'),
  community: ({ nodes, measures: { community } }) => {
    const numbers = [...Map.groupBy(nodes, ({ id }) => community.get(id) ?? 0)];
    const large = new Set(
      numbers.filter(([number, group]) => number in hues && group.length > 1).map(([number]) => number),
    );
    return sortBy(nodes, communities, ({ id }) => {
      const number = community.get(id) ?? 0;
      return `community:${large.has(number) ? number : 'rest'}`;
    });
  },
};

type Unsorted = Omit<NodeClass, 'count'>;

const sides: readonly Unsorted[] = [
  { id: 'side:SUPPLY', label: { says: 'side', side: 'SUPPLY' }, token: '--side-supply' },
  { id: 'side:ENVIRONMENT', label: { says: 'side', side: 'ENVIRONMENT' }, token: '--side-environment' },
  { id: 'side:DEMAND', label: { says: 'side', side: 'DEMAND' }, token: '--side-demand' },
  { id: 'side:NONE', label: { says: 'side', side: null }, token: '--class-rest' },
];

/** As many communities as colours can be told apart; smaller ones, and nodes on their own, are the rest. */
const hues: Readonly<Record<number, Token>> = Object.fromEntries(
  Array.from({ length: 8 }, (_, index) => [index + 1, `--class-${index + 1}` as const]),
);
const communities: readonly Unsorted[] = [
  ...Object.entries(hues).map(([number, token]): Unsorted => {
    return { id: `community:${number}`, label: { says: 'community', number: Number(number) }, token };
  }),
  { id: 'community:rest', label: { says: 'rest' }, token: '--class-rest' },
];

function sortByValue(
  nodes: Graph['nodes'],
  values: ReadonlyMap<string, number>,
  says: 'links' | 'betweenness',
): Classes {
  const amount = (id: string) => values.get(id) ?? 0;
  const bins = quantileBins(nodes.map(({ id }) => amount(id)));
  const classes = bins.map((bin, index): Unsorted => {
    return { id: `${says}:${index + 1}`, label: { says, ...bin }, token: `--scale-${shade(index, bins.length)}` };
  });
  return sortBy(nodes, classes, ({ id }) => `${says}:${bins.findIndex(({ to }) => amount(id) <= to) + 1}`);
}

/** The shades from the faintest to the strongest, as far apart as so many bins allow. */
function shade(index: number, count: number): number {
  return count === 1 ? 3 : 1 + Math.round((index * 4) / (count - 1));
}

function sortBy(
  nodes: Graph['nodes'],
  classes: readonly Unsorted[],
  classOf: (node: Graph['nodes'][number]) => string,
): Classes {
  const of = new Map(nodes.map((node) => [node.id, classOf(node)]));
  const members = Map.groupBy(of.values(), (id) => id);
  const counted = classes.map((one) => ({ ...one, count: members.get(one.id)?.length ?? 0 }));
  return { classes: counted.filter(({ count }) => count > 0), of };
}
