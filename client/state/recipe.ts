import type { enums, Kind, RelationName } from '../../graph/model.ts';
import type { DrawnRelation } from './drawnRelations.ts';

export const languages = ['zh', 'en'] as const;
export type Language = (typeof languages)[number];

export const layoutNames = ['orbits', 'columns', 'force', 'concentric', 'breadth', 'map'] as const;
export type LayoutName = (typeof layoutNames)[number];

export const viewNames = ['explorer', 'codebook', 'entity', 'reader', 'compare'] as const;
export type ViewName = (typeof viewNames)[number];

/** The comparisons across places, in the order in which they are offered. */
export const analysisNames = [
  'matrix',
  'sideBySide',
  'targets',
  'money',
  'mix',
  'collaboration',
  'adoption',
  'gaps',
  'similarity',
] as const;
export type AnalysisName = (typeof analysisNames)[number];

/** A comparison with what is chosen in it, by name; what is at its default is not named, and no value is empty. */
export type Analysis = { readonly id: AnalysisName; readonly options: Readonly<Record<string, string>> };

export const sizings = ['kind', 'degree', 'betweenness'] as const;
export type Sizing = (typeof sizings)[number];

export const colourings = ['kind', 'side', 'degree', 'betweenness', 'community'] as const;
export type Colouring = (typeof colourings)[number];

export const groupings = ['none', 'place', 'kind'] as const;
export type Grouping = (typeof groupings)[number];

export const directions = ['OUT', 'IN'] as const;
export type Direction = (typeof directions)[number];

/**
 * Where a view begins: the network of places and instruments (narrower instruments apart or rolled up), chosen ids, or
 * any GraphQL query with its variables as JSON.
 */
export type Start =
  | { readonly of: 'instruments'; readonly exact: boolean }
  | { readonly of: 'ids'; readonly ids: readonly string[] }
  | { readonly of: 'query'; readonly text: string; readonly variables: string };

/**
 * One expansion: the neighbours of `id`, of these kinds only, or of all where `kinds` is null; `[]` adds `id` alone. A
 * relation and a direction narrow it further.
 */
export type Step = {
  readonly id: string;
  readonly kinds: readonly Kind[] | null;
  readonly relation: RelationName | null;
  readonly direction: Direction | null;
};

export type Pin = { readonly id: string; readonly x: number; readonly y: number };
export type Side = (typeof enums.Side)[number];
export type Strength = (typeof enums.Strength)[number];

/** Facets that are chosen by id; a name stands for what is under it as well. */
export const facetNames = ['places', 'instruments', 'functions', 'groups', 'industries', 'programs'] as const;
export type Facet = (typeof facetNames)[number];

/** Which measures count: any of the values of one field, all across several; null does not narrow. */
export type Filter = { readonly [name in Facet]: readonly string[] | null } & {
  /** The scheme by which instruments have sides, here and in colours. */
  readonly scheme: string;
  readonly sides: readonly Side[] | null;
  readonly strengths: readonly Strength[] | null;
  /** Dates of issue, the whole of the year or month where they are partial. */
  readonly since: string | null;
  readonly until: string | null;
};

/** All that it takes to draw a view again; the address holds it. */
export type Recipe = {
  /** The picture, or a page of its own; the picture waits as it was left. */
  readonly view: ViewName;
  readonly start: Start;
  readonly steps: readonly Step[];
  /** Two entities whose shortest paths are drawn and told. */
  readonly path: { readonly from: string; readonly to: string } | null;
  readonly filter: Filter;
  /** Instruments are drawn when at least so many of the chosen places use them. */
  readonly minRegions: number;
  readonly hiddenKinds: readonly Kind[];
  readonly hiddenRelations: readonly DrawnRelation[];
  /** Nodes are drawn when they have at least so many links in the picture. */
  readonly minDegree: number;
  readonly hidden: readonly string[];
  /** Only these nodes are drawn; null for all. */
  readonly only: readonly string[] | null;
  readonly pins: readonly Pin[];
  readonly group: Grouping;
  /** Groups that are drawn node by node although the rest is grouped. */
  readonly open: readonly string[];
  /** `at` is how many expansions there were when the layout was chosen; later ones find room around what stands. */
  readonly layout: { readonly name: LayoutName; readonly seed: number; readonly at: number };
  readonly look: { readonly size: Sizing; readonly colour: Colouring };
  /** Classes of the colouring that are hidden, e.g. `side:DEMAND`. */
  readonly hiddenClasses: readonly string[];
  readonly language: Language;
  /** The entity whose panel is open. */
  readonly selection: string | null;
  /** Nodes taken together, to act on all of them. */
  readonly picked: readonly string[];
  /** The comparison that is open, or was last. */
  readonly analysis: Analysis;
};

export const defaultScheme = 'policy-function';

export const noFilter: Filter = {
  places: null,
  instruments: null,
  functions: null,
  groups: null,
  industries: null,
  programs: null,
  scheme: defaultScheme,
  sides: null,
  strengths: null,
  since: null,
  until: null,
};

/** The parts of a recipe that hide. */
export type Narrowing = Pick<
  Recipe,
  'filter' | 'minRegions' | 'hiddenKinds' | 'hiddenRelations' | 'minDegree' | 'hidden' | 'only' | 'hiddenClasses'
>;

/** What hides nothing. */
export const unnarrowed: Narrowing = {
  filter: noFilter,
  minRegions: 1,
  hiddenKinds: [],
  hiddenRelations: [],
  minDegree: 0,
  hidden: [],
  only: null,
  hiddenClasses: [],
};

export const firstRecipe: Recipe = {
  ...unnarrowed,
  view: 'explorer',
  start: { of: 'instruments', exact: false },
  steps: [],
  path: null,
  pins: [],
  group: 'none',
  open: [],
  layout: { name: 'orbits', seed: 1, at: 0 },
  look: { size: 'kind', colour: 'kind' },
  language: 'zh',
  selection: null,
  picked: [],
  analysis: { id: 'matrix', options: {} },
};
