import type { NodeSingular } from 'cytoscape';
import { headless, runIn } from './headless.ts';
import { mostJoined } from './joined.ts';
import { type Layout, labelBox } from './layout.ts';
import { whole } from './whole.ts';

/** Boxes whose middles are a diagonal apart never overlap, whichever way they lie. */
const side = Math.ceil(Math.hypot(labelBox.width, labelBox.height)) + 3;

/** Rings around the middle, full from inside out: the more neighbours a node has, the nearer it stands. The seed turns them. */
export const concentric: Layout = {
  id: 'concentric',
  run: (graph, seed) => {
    const rings = new Map(mostJoined(graph).map(({ id }, index) => [id, ringOf(index)]));
    const places = headless(graph, { width: side, height: side }, (core) =>
      runIn(core, {
        name: 'concentric',
        concentric: (node: NodeSingular) => -(rings.get(node.id()) ?? 0),
        levelWidth: () => 1,
        minNodeSpacing: 0,
        startAngle: (seed - 1) * turn - Math.PI / 2,
        boundingBox: { x1: 0, y1: 0, w: 0, h: 0 },
      }),
    );
    return { positions: new Map(places.map(([id, point]) => [id, whole(point)])), guides: [] };
  },
};

/** The golden angle: no two seeds look alike. */
const turn = Math.PI * (3 - Math.sqrt(5));

/** One node in the middle, then six more on each ring than on the one before: as many as fit side by side. */
function ringOf(index: number): number {
  return Math.ceil((Math.sqrt(9 + 12 * index) - 3) / 6);
}
