import type { Speech } from '../../../i18n/useWords.ts';
import type { Point } from '../../../network/layouts/layout.ts';
import { placeBodies } from './placeBodies.ts';
import { type Body, frameAround, linesOf, type Thread, type WorkPicture } from './workChart.ts';
import type { WorkNetwork } from './workNetwork.ts';

/** So many bodies are drawn, those with most measures; all are in the table. */
export const mostDrawn = 40;
/** How many links have their number beside them. */
const numbered = 8;

/** What the size of a point says. */
export const sizes = ['degree', 'betweenness', 'measures'] as const;
export type Size = (typeof sizes)[number];

export type Places = ReadonlyMap<string, Point>;
type Asked = {
  readonly network: WorkNetwork;
  /** Where every body stands, in this drawing and in those beside it. */
  readonly places: Places;
  readonly size: Size;
  /** Only links of at least so many measures. */
  readonly least: number;
};
type Hrefs = (...ids: string[]) => string;

/** One place for each body of any of these networks, so that it stands in the same spot in every drawing. */
export function placesFor(networks: readonly WorkNetwork[]): Places {
  const ids = new Set(networks.flatMap(({ nodes }) => nodes.slice(0, mostDrawn).map(({ entity }) => entity.id)));
  const ties = new Map<string, { source: string; target: string; weight: number }>();
  for (const { id, source, target, measureCount } of networks.flatMap(({ edges }) => edges)) {
    const weight = measureCount + (ties.get(id)?.weight ?? 0);
    if (ids.has(source.id) && ids.has(target.id)) ties.set(id, { source: source.id, target: target.id, weight });
  }
  return placeBodies([...ids], [...ties.values()], networks.length > 1 ? 1 : undefined);
}

/** The links of a network that are drawn. */
export function linksOf({ network: { nodes, edges }, least }: Pick<Asked, 'network' | 'least'>): WorkNetwork['edges'] {
  const ids = new Set(nodes.slice(0, mostDrawn).map(({ entity }) => entity.id));
  return edges.filter((edge) => edge.measureCount >= least && ids.has(edge.source.id) && ids.has(edge.target.id));
}

export function workPicture(asked: Asked, { words }: Speech, href: Hrefs): WorkPicture {
  const { network, places, size } = asked;
  const nodes = network.nodes.slice(0, mostDrawn);
  const most = Math.max(1e-9, ...nodes.map((node) => sizeIn(node, size)));
  const bodies = nodes.flatMap((node): Body[] => {
    const point = places.get(node.entity.id);
    if (!point) return [];
    const { entity, measureCount, degree } = node;
    return [
      {
        ...point,
        r: Math.round(40 + 130 * Math.sqrt(sizeIn(node, size) / most)) / 10,
        leads: node.roles.some(({ role, measureCount: led }) => role === 'LEAD' && led > 0),
        name: entity.name,
        label: words.comparing.work.said({
          name: entity.name,
          measures: words.compare.measuresOf(measureCount),
          degree,
          betweenness: between(node.betweenness),
        }),
        href: href(entity.id),
      },
    ];
  });
  return { bodies, threads: threadsOf(asked, bodies, words, href), frame: frameAround([...places.values()]) };
}

function threadsOf(asked: Asked, bodies: readonly Body[], words: Speech['words'], href: Hrefs): Thread[] {
  const { network, places } = asked;
  const names = new Map(network.nodes.map(({ entity }) => [entity.id, entity.name]));
  const links = linksOf(asked);
  const most = Math.max(1, ...links.map(({ measureCount }) => measureCount));
  const taken: Point[] = [];
  return links.flatMap(({ source, target, measureCount }, index) => {
    const [from, to] = [places.get(source.id), places.get(target.id)];
    if (!from || !to) return [];
    const spot = index < numbered && measureCount > 1 ? freeSpot(from, to, bodies, taken) : null;
    if (spot) taken.push(spot);
    const both = `${names.get(source.id) ?? source.id} – ${names.get(target.id) ?? target.id}`;
    return [
      {
        x1: from.x,
        y1: from.y,
        x2: to.x,
        y2: to.y,
        strength: measureCount / most,
        number: spot && { ...spot, said: String(measureCount) },
        label: `${both}: ${words.compare.measuresOf(measureCount)}`,
        href: href(source.id, target.id),
      },
    ];
  });
}

const along = [0.5, 0.4, 0.6, 0.3, 0.7];
/** Half of what a number takes with half a name beside it, what it takes above a point, and a line of a name, in px. */
const [half, above, line] = [58, 22, 15];

type Named = Pick<Body, 'x' | 'y' | 'r' | 'name'>;
const bottomOf = ({ y, r, name }: Named): number => y + r + 10 + line * linesOf(name).length;

/** Where on a link its number stands: as near to the middle as no name and no other number is in the way. */
export function freeSpot(from: Point, to: Point, bodies: readonly Named[], taken: readonly Point[]): Point | null {
  const spots = along.map((part) => ({ x: from.x + part * (to.x - from.x), y: from.y + part * (to.y - from.y) }));
  const isFree = ({ x, y }: Point) =>
    bodies.every((body) => Math.abs(body.x - x) > half || y < body.y - above || y > bottomOf(body)) &&
    taken.every((other) => Math.hypot(other.x - x, other.y - y) > 22);
  return spots.find(isFree) ?? null;
}

function sizeIn({ degree, betweenness, measureCount }: WorkNetwork['nodes'][number], size: Size): number {
  if (size === 'measures') return measureCount;
  return size === 'degree' ? degree : (betweenness ?? 0);
}

/** Betweenness with two digits; a sign where it was not reckoned. */
export const between = (value: number | null): string => (value === null ? '?' : value.toFixed(2));
