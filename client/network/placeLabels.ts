import type { ElementDefinition } from 'cytoscape';
import { countLinks, neighborsOf } from '../state/graph.ts';
import { textWidth } from './label.ts';
import type { Marks } from './markElements.ts';
import type { PlacedLabel } from './visibleLabels.ts';

type Chosen = Pick<Marks, 'selection' | 'cursor' | 'picked' | 'path'>;

/** The size of letters, in px at zoom 1, and how far below its mark a label hangs. */
const writing = {
  featured: { letters: 16, below: 8 },
  REGION: { letters: 14, below: 0 },
  other: { letters: 13, below: 5 },
};
const lineHeight = 1.18;
/** The outline on each side. */
const outline = 2.5;

/** The labels of what is drawn: what is chosen before all, then places, the featured instrument, neighbours of the chosen, and the best joined. */
export function placeLabels(elements: readonly ElementDefinition[], chosen: Chosen): PlacedLabel[] {
  const edges = elements.flatMap(({ data: { source, target } }) => (source && target ? [{ source, target }] : []));
  const links = countLinks(edges);
  const must = new Set([chosen.selection, chosen.cursor, ...chosen.picked, ...chosen.path]);
  const near = new Set(chosen.selection === null ? [] : neighborsOf(chosen.selection, edges));
  return elements.flatMap((element) => {
    const { id = '', kind, label, width, height } = element.data;
    if (element.group !== 'nodes' || typeof label !== 'string' || !element.classes?.includes('entity')) return [];
    const style = element.classes.includes('featured') ? 'featured' : kind === 'REGION' ? 'REGION' : 'other';
    const rank = { REGION: 3, featured: 2, other: near.has(id) ? 1 : 0 }[style];
    const importance = must.has(id) ? Number.POSITIVE_INFINITY : rank * 1e6 + (links.get(id) ?? 0);
    const { letters, below } = writing[style];
    const lines = label.split('\n');
    const { x = 0, y = 0 } = element.position ?? {};
    const inside = style === 'REGION';
    return {
      id,
      at: { x, y: inside ? y : y + height / 2 + below - outline },
      inside,
      width: inside ? width : Math.max(...lines.map(textWidth)) * letters + 2 * outline,
      height: inside ? height : lines.length * lineHeight * letters + 2 * outline,
      importance,
    };
  });
}
