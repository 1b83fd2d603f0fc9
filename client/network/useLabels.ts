import type { Core, ElementDefinition, NodeSingular } from 'cytoscape';
import { useEffect, useMemo } from 'react';
import type { Marks } from './markElements.ts';
import { placeLabels } from './placeLabels.ts';
import { sightMargin } from './plate.ts';
import { changeFor, isLarge, standOutOf } from './standOut.ts';
import { labelSizes, type PlacedLabel, sizeAt, sizeClass, visibleLabels } from './visibleLabels.ts';

type Shown = Omit<Marks, 'hover'> & { readonly elements: readonly ElementDefinition[] };

/** So long after its last movement, in ms, the camera rests. */
const rest = 90;
/** So many labels change in one frame. */
const handful = 120;

/** Shows the labels that have room, the important first, whenever the camera comes to rest or something else is drawn. Runs after the camera. */
export function useLabels(core: Core | null, { elements, selection, cursor, picked, path }: Shown): void {
  const labels = useMemo(
    () => placeLabels(elements, { selection, cursor, picked, path }),
    [elements, selection, cursor, picked, path],
  );
  useEffect(() => {
    if (!core) return;
    let [waiting, drawing] = [0, 0];
    const stop = () => {
      window.clearTimeout(waiting);
      window.cancelAnimationFrame(drawing);
    };
    const change = (changes: readonly Change[], atOnce: number) => {
      const [now, later] = [changes.slice(0, atOnce), changes.slice(atOnce)];
      standOutOf(core).more = later.length > 0;
      changeFor(core, 'labels', () => {
        for (const { node, names } of now) node.toggleClass(names);
      });
      if (later.length > 0) drawing = window.requestAnimationFrame(() => change(later, atOnce));
    };
    const wait = () => {
      stop();
      waiting = window.setTimeout(() => change(changedLabels(core, labels), handful), rest);
    };
    change(changedLabels(core, labels), Number.POSITIVE_INFINITY);
    core.on('viewport', wait);
    return () => {
      stop();
      core.removeListener('viewport', wait);
    };
  }, [core, labels]);
}

type Change = { readonly node: NodeSingular; readonly names: string };

/** What each node must gain or lose; first the labels that go, then those that come, so that none lies over another. */
function changedLabels(core: Core, labels: readonly PlacedLabel[]): Change[] {
  const shown = visibleLabels(labels, core.zoom());
  const size = sizeClass(sizeAt(core.zoom()));
  const changes = inSight(core, labels).flatMap(({ id }): Change[] => {
    const node = core.getElementById(id);
    const wanted = shown.has(id) ? size : hidden;
    const names = classes.filter((name) => node.hasClass(name) !== (name === wanted));
    return names.length > 0 ? [{ node, names: names.join(' ') }] : [];
  });
  return [
    ...changes.filter(({ node }) => !shown.has(node.id())),
    ...changes.filter(({ node }) => shown.has(node.id())),
  ];
}

/** Of a large picture, what is not in sight can wait until it is. */
function inSight(core: Core, labels: readonly PlacedLabel[]): readonly PlacedLabel[] {
  if (!isLarge(core)) return labels;
  const { x1, y1, x2, y2 } = core.extent();
  const beside = sightMargin;
  return labels.filter(({ at: { x, y } }) => x > x1 - beside && x < x2 + beside && y > y1 - beside && y < y2 + beside);
}

const hidden = 'unlabelled';
const classes = [hidden, ...labelSizes.map((_, index) => sizeClass(index)).slice(1)];
