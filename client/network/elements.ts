import type { ElementDefinition } from 'cytoscape';
import type { DrawnNode, GraphEdge } from '../state/graph.ts';
import { kindMarks } from './kindMarks.ts';
import { textWidth, wrapLabel } from './label.ts';
import { featuredId, type Guide } from './layouts/layout.ts';
import type { Picture } from './picture.ts';

/** Chinese fills a line better than Latin words do, which get one line more. */
const labelRoom = (text: string) => ({ width: 9.2, lines: /\p{Script=Han}/u.test(text) ? 3 : 4 });
const placeText = 14;

/** The elements that cytoscape draws, from the picture alone. `guideLabel` says a ring in words. */
export function toElements(picture: Picture, guideLabel: (guide: Guide) => string): ElementDefinition[] {
  const totals = totalWeights(picture.visible);
  return [
    ...picture.guides.map((guide) => guideElement(guide, guideLabel(guide))),
    ...picture.visible.edges.map(edgeElement),
    ...picture.visible.nodes.map((node) => nodeElement(node, picture, totals.get(node.id) ?? 0)),
  ];
}

function nodeElement(node: DrawnNode, { positions, pinned, visible, look }: Picture, total: number): ElementDefinition {
  const featured = node.id === featuredId;
  const point = positions.get(node.id);
  const marks = { featured, pinned: pinned.has(node.id), fold: visible.folds.has(node.id) };
  return {
    group: 'nodes',
    data: {
      id: node.id,
      kind: node.kind,
      label: labelOf(node),
      ...(sizedBy(look, node) ?? sizeOf(node, featured, total)),
    },
    position: { x: point?.x ?? 0, y: point?.y ?? 0 },
    classes: ['entity', node.kind, ...namesOf(marks), paintClass(look.paintOf(node.id))],
  };
}

function namesOf(marks: Readonly<Record<string, boolean>>): string[] {
  return Object.keys(marks).filter((name) => marks[name]);
}

/** The class of a paint: the name of its token, or one that paints nothing. */
export function paintClass(token: string | null): string {
  return token ? token.slice(2) : 'own';
}

function sizedBy({ sizeOf }: Picture['look'], { id, kind }: DrawnNode) {
  const size = kind === 'REGION' ? null : sizeOf(id);
  return size === null ? null : { width: size, height: size };
}

function labelOf(node: DrawnNode): string {
  return node.kind === 'REGION'
    ? wrapLabel(node.label, { width: 6.6, lines: 2 })
    : wrapLabel(node.label, node.id === featuredId ? { width: 9, lines: 2 } : labelRoom(node.label));
}

function sizeOf(node: DrawnNode, featured: boolean, total: number): { width: number; height: number } {
  const mark = kindMarks[node.kind];
  if (featured) return { width: 52, height: 52 };
  if (node.kind === 'REGION') return pill(labelOf(node).split('\n'));
  if (node.kind !== 'INSTRUMENT') return { width: mark.width, height: mark.height };
  const size = Math.round(13 + 2.1 * Math.sqrt(total));
  return { width: Math.min(34, size), height: Math.min(34, size) };
}

function pill(lines: readonly string[]): { width: number; height: number } {
  const widest = Math.max(...lines.map(textWidth));
  return { width: Math.round(widest * placeText + 26), height: 14 + lines.length * 18 };
}

function edgeElement(edge: GraphEdge): ElementDefinition {
  const width = edge.weight === null ? 1.2 : 0.8 + 1.15 * Math.sqrt(edge.weight);
  return {
    group: 'edges',
    data: {
      id: edge.id,
      source: edge.source,
      target: edge.target,
      width: Math.min(9, width),
      label: edge.weight === null ? edge.label : String(edge.weight),
    },
    classes: [
      edge.weight === null ? 'fact' : 'share',
      edge.source === featuredId || edge.target === featuredId ? 'featured' : '',
    ].filter(Boolean),
  };
}

function guideElement(guide: Guide, label: string): ElementDefinition {
  return {
    group: 'nodes',
    data: { id: guide.id, label, width: guide.width, height: guide.height },
    position: { x: guide.x, y: guide.y },
    classes: ['guide', guide.shape],
    selectable: false,
    grabbable: false,
  };
}

function totalWeights({ edges }: Picture['visible']): ReadonlyMap<string, number> {
  const totals = new Map<string, number>();
  for (const edge of edges) {
    for (const id of [edge.source, edge.target]) totals.set(id, (totals.get(id) ?? 0) + (edge.weight ?? 0));
  }
  return totals;
}
