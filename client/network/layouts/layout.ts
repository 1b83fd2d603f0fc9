import type { Graph } from '../../state/graph.ts';

export type Point = { readonly x: number; readonly y: number };

/** A line drawn behind the nodes that says what a ring or a column stands for: shared by `from` to `to` places. */
export type Guide = {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly shape: 'ellipse' | 'column';
  readonly from: number;
  readonly to: number;
};

export type Arrangement = { readonly positions: ReadonlyMap<string, Point>; readonly guides: readonly Guide[] };

export const phases = ['draft', 'refine', 'room'] as const;
export type Phase = (typeof phases)[number];
/** What a long layout is at, and how much of its usual time is behind it, from 0 to 1. */
export type Progress = { readonly phase: Phase; readonly fraction: number };

/** A way to place what a view starts with. The same graph and seed give the same places, in any language. */
export type Layout = {
  readonly id: string;
  readonly run: (graph: Graph, seed: number, report?: (progress: Progress) => void) => Arrangement;
};

/** The room between nodes side by side, and what a node takes of it with its label, in px at zoom 1. */
export const cell = { width: 128, height: 86 } as const;
export const labelBox = { width: 120, height: 71 } as const;

/** The instrument that stands in the middle. */
export const featuredId = 'instrument:innovation-consortium';
