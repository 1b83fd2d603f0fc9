import cytoscape from 'cytoscape';
import fcose from 'cytoscape-fcose';
import { headless, runIn } from './headless.ts';
import { cell, type Layout, type Point } from './layout.ts';
import { withSeed } from './seededRandom.ts';
import { middleOf, settle, type Wish } from './settle.ts';

cytoscape.use(fcose);

/** Beyond so many nodes there is a draft only: to refine it takes minutes rather than seconds. */
const mostRefined = 1_200;
/** Up to so many nodes boxes push each other away, which looks best; among more, points do, which is many times faster. */
const mostBoxed = 200;
/** How much of the picture the nodes may fill before they look for room. */
const filled = 0.45;

/**
 * What is joined stands together: fcose (Balci and Dogrusoz 2022), a draft by the spectrum of the distances, refined by
 * forces, and then room made for labels. The same generator is behind it each time, so a seed always draws the same.
 */
export const force: Layout = {
  id: 'force',
  run: (graph, seed, report) => {
    const { length } = graph.nodes;
    if (length === 0) return { positions: new Map(), guides: [] };
    const box = length <= mostBoxed ? cell.width : cell.width / 8;
    const drawn = headless(graph, { width: box, height: box }, (core) =>
      withSeed(seed, () => {
        report?.({ phase: 'draft', fraction: 0 });
        const draft = runIn(core, { ...options, quality: 'draft' });
        if (length > mostRefined) return draft;
        report?.({ phase: 'refine', fraction: 0.15 });
        return runIn(core, { ...options, quality: 'default', randomize: false });
      }),
    );
    const onProgress = (share: number) => report?.({ phase: 'room', fraction: 0.85 + 0.15 * share });
    return { positions: settle(grow(drawn), { onProgress }), guides: [] };
  },
};

const options = {
  name: 'fcose',
  uniformNodeDimensions: true,
  nodeSeparation: cell.width * 1.25,
  idealEdgeLength: () => cell.width * 1.5,
  nodeRepulsion: () => 45_000,
};

/** The drawing about its middle, blown up until the labels fill no more of it than they may. */
function grow(drawn: readonly Wish[]): Wish[] {
  const points = drawn.map(([, point]) => point);
  const middle = middleOf(points);
  const [width, height] = [extent(points.map(({ x }) => x)), extent(points.map(({ y }) => y))];
  const scale = Math.max(1, Math.sqrt((points.length * cell.width * cell.height) / filled / (width * height)));
  return drawn.map(([id, { x, y }]): [string, Point] => [id, { x: (x - middle.x) * scale, y: (y - middle.y) * scale }]);
}

function extent(values: readonly number[]): number {
  return Math.max(cell.width, Math.max(...values) - Math.min(...values));
}
