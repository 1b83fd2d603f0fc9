import type { Core, NodeCollection } from 'cytoscape';

/** Below this zoom names can no longer be read; the camera then looks at the middle rather than at everything. */
const readable = 0.78;
const least = 0.55;
const closest = 1.6;
const margin = 26;

/** Shows everything, or, where that would be too small to read, these nodes, or else the middle. */
export function frame(core: Core, ids: readonly string[]): void {
  core.resize();
  fitAll(core);
  if (core.zoom() < readable) lookAt(core, focusOf(core, ids));
}

/** Shows everything, however small. */
export function fitAll(core: Core): void {
  // A zoom that is still under way would have the last word.
  core.stop();
  // Links lie between nodes: their boxes need not be reckoned.
  core.fit(core.nodes(), margin);
  if (core.zoom() <= closest) return;
  core.zoom(closest);
  core.center(core.nodes());
}

/** Moves the camera, if it must, so that these nodes are in sight; it draws back only where they need the room. */
export function reveal(core: Core, ids: readonly string[]): void {
  const nodes = core.nodes().filter((node) => ids.includes(node.id()));
  if (nodes.empty()) return;
  const box = nodes.renderedBoundingBox({});
  if (box.x1 > 8 && box.y1 > 8 && box.x2 < core.width() - 8 && box.y2 < core.height() - 8) return;
  const zoom = Math.max(Math.min(least, core.zoom()), core.zoom() * Math.min(1, roomFor(core, box)));
  core.stop();
  core.animate({ zoom, center: { eles: nodes } }, { duration: motion() });
}

/** Zooms by a factor about the middle of the view. */
export function zoomBy(core: Core, factor: number): void {
  const renderedPosition = { x: core.width() / 2, y: core.height() / 2 };
  core.animate({ zoom: { level: core.zoom() * factor, renderedPosition } }, { duration: motion() });
}

/** Whether these nodes can be seen at once without drawing back so far that names are lost. */
export function fits(core: Core, ids: readonly string[]): boolean {
  const box = core
    .nodes()
    .filter((node) => ids.includes(node.id()))
    .renderedBoundingBox({});
  return core.zoom() * roomFor(core, box) >= least;
}

function roomFor(core: Core, box: { w: number; h: number }): number {
  return Math.min((core.width() - 2 * margin) / box.w, (core.height() - 2 * margin) / box.h);
}

function lookAt(core: Core, nodes: NodeCollection): void {
  core.fit(nodes, margin);
  core.zoom(Math.min(readable, Math.max(least, core.zoom())));
  core.center(nodes);
}

function focusOf(core: Core, ids: readonly string[]): NodeCollection {
  const asked = core.nodes().filter((node) => ids.includes(node.id()));
  if (asked.nonempty()) return asked;
  return core.nodes('.entity');
}

/** How long a movement takes, in ms: none for those who asked for none. */
function motion(): number {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 220;
}
