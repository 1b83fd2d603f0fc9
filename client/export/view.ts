import type { Kind } from '../../graph/model.ts';
import type { DrawnGuide, DrawnLine, DrawnMark } from '../network/readDrawn.ts';
import type { DrawnNode, GraphEdge } from '../state/graph.ts';
import type { Language } from '../state/recipe.ts';

/** A name in both languages. */
export type Names = Readonly<Record<Language, string>>;

/** A node on the screen: what it is and where and how it is drawn, in px at zoom 1, its colour as `#rrggbb`. */
export type ExportNode = Pick<DrawnNode, 'id' | 'kind' | 'label' | 'degree'> & {
  /** Null where only the language of the view is known. */
  readonly names: Names | null;
  readonly x: number;
  readonly y: number;
  readonly colour: string;
  readonly size: number;
};

export type ExportEdge = Omit<GraphEdge, 'relation'> & {
  readonly relation: string;
  readonly names: Names | null;
};

/** Where an export comes from, so that a file on a disk still says what it shows and what it leaves out. */
export type About = {
  readonly title: string;
  /** The address that draws the same view again. */
  readonly address: string;
  readonly language: Language;
  readonly corpusVersion: string | null;
  /** ISO 8601, in UTC. */
  readonly exportedAt: string;
  /** What filters hide, with counts, in words; empty where nothing is hidden. */
  readonly hidden: readonly string[];
};

export type LegendEntry = {
  readonly kind: Kind | null;
  readonly label: string;
  readonly colour: string;
  readonly count: number;
};

/** The colours and the font of the theme in use. */
export type Ink = { readonly ground: string; readonly ink: string; readonly muted: string; readonly line: string } & {
  readonly font: string;
};

/** How it looks, for the formats that are pictures. */
export type ExportLook = {
  readonly marks: readonly DrawnMark[];
  readonly lines: readonly DrawnLine[];
  readonly guides: readonly DrawnGuide[];
  readonly legend: readonly LegendEntry[];
  readonly ink: Ink;
};

/** What is on the screen, as every format takes it. */
export type ExportView = {
  readonly about: About;
  readonly nodes: readonly ExportNode[];
  readonly edges: readonly ExportEdge[];
  readonly look: ExportLook;
  /** The picture as the canvas draws it, `scale` times as large. */
  readonly png: (scale: number) => Promise<Blob>;
};
