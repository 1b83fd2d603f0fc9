import { kindNames } from '../../../graph/model.ts';
import type { DrawnNode } from '../../state/graph.ts';
import { cell, type Point } from './layout.ts';

type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
type Block = { readonly slots: ReadonlyMap<string, Point>; readonly width: number; readonly height: number };

const lotGap = cell.height * 0.4;

/**
 * Places for new nodes near the one that was expanded: one block, kind by kind, in the nearest free room, outwards
 * first. Nothing that has a place is moved.
 */
export function placeAround(anchor: Point, added: readonly DrawnNode[], placed: readonly Point[]): Map<string, Point> {
  const taken = placed.map((point) => boxAround(point, cell));
  const block = blockOf(added);
  const centre = findRoom(anchor, block, { outward: directionFrom(centreOf(taken), anchor), taken });
  return new Map(
    [...block.slots].map(([id, slot]) => [id, { x: Math.round(centre.x + slot.x), y: Math.round(centre.y + slot.y) }]),
  );
}

/** Rows of cells, a new row for each kind; slots are measured from the middle of the block. */
function blockOf(nodes: readonly DrawnNode[]): Block {
  const columns = Math.max(1, Math.round(Math.sqrt(nodes.length * 0.7)));
  const width = Math.min(columns, nodes.length) * cell.width;
  const byKind = Map.groupBy(nodes, (node) => node.kind);
  const lots = kindNames.map((kind) => byKind.get(kind) ?? []).filter((lot) => lot.length > 0);
  const slots = new Map<string, Point>();
  let top = 0;
  for (const lot of lots) {
    for (const [index, node] of lot.entries()) {
      const x = ((index % columns) + 0.5) * cell.width - width / 2;
      slots.set(node.id, { x, y: top + (Math.floor(index / columns) + 0.5) * cell.height });
    }
    top += Math.ceil(lot.length / columns) * cell.height + lotGap;
  }
  const height = top - lotGap;
  return { slots: new Map([...slots].map(([id, { x, y }]) => [id, { x, y: y - height / 2 }])), width, height };
}

/** The nearest place where a block fits, tried ring by ring and outwards first. */
function findRoom(anchor: Point, block: Block, { outward, taken }: { outward: number; taken: readonly Box[] }): Point {
  for (let distance = 0.5; distance < 400; distance += 0.5) {
    for (const turn of turns) {
      const angle = outward + turn;
      const centre = {
        x: anchor.x + (block.width / 2 + cell.width * distance) * Math.cos(angle),
        y: anchor.y + (block.height / 2 + cell.height * distance) * Math.sin(angle),
      };
      const box = boxAround(centre, { width: block.width + 24, height: block.height + 16 });
      if (!taken.some((other) => overlap(box, other))) return centre;
    }
  }
  return anchor;
}

const turns = Array.from({ length: 24 }, (_, index) => Math.ceil(index / 2) * (index % 2 ? 1 : -1) * (Math.PI / 12));

function boxAround({ x, y }: Point, { width, height }: { width: number; height: number }): Box {
  return { x: x - width / 2, y: y - height / 2, width, height };
}

function overlap(left: Box, right: Box): boolean {
  return (
    left.x < right.x + right.width &&
    right.x < left.x + left.width &&
    left.y < right.y + right.height &&
    right.y < left.y + left.height
  );
}

function centreOf(boxes: readonly Box[]): Point {
  const count = Math.max(1, boxes.length);
  return {
    x: boxes.reduce((sum, box) => sum + box.x + box.width / 2, 0) / count,
    y: boxes.reduce((sum, box) => sum + box.y + box.height / 2, 0) / count,
  };
}

/** The way out from the middle; from the middle itself to the right. */
function directionFrom(centre: Point, point: Point): number {
  const away = { x: point.x - centre.x, y: point.y - centre.y };
  return Math.hypot(away.x, away.y) < cell.height ? 0 : Math.atan2(away.y, away.x);
}
