import type { Kind } from '../../graph/model.ts';

export const languages = ['zh', 'en'] as const;
export type Language = (typeof languages)[number];

export const layoutNames = ['orbits', 'columns'] as const;
export type LayoutName = (typeof layoutNames)[number];

export const viewNames = ['explorer', 'codebook'] as const;
export type ViewName = (typeof viewNames)[number];

/** Where a view begins: the network of places and instruments (narrower instruments apart or rolled up), or chosen ids. */
export type Start =
  | { readonly of: 'instruments'; readonly exact: boolean }
  | { readonly of: 'ids'; readonly ids: readonly string[] };

/** One expansion: the neighbours of `id`, of these kinds only, or of all where `kinds` is null; `[]` adds `id` alone. */
export type Step = { readonly id: string; readonly kinds: readonly Kind[] | null };

/**
 * All that it takes to draw a view again; the address holds it. `places` and `instruments` are null for all, and a name
 * in them stands for what is under it as well.
 */
export type Recipe = {
  /** The picture, or the book of what its words mean; the picture waits as it was left. */
  readonly view: ViewName;
  readonly start: Start;
  readonly steps: readonly Step[];
  readonly places: readonly string[] | null;
  readonly instruments: readonly string[] | null;
  /** Instruments are drawn when at least so many of the chosen places use them. */
  readonly minRegions: number;
  readonly hiddenKinds: readonly Kind[];
  readonly hidden: readonly string[];
  readonly layout: { readonly name: LayoutName; readonly seed: number };
  readonly language: Language;
  /** The entity whose panel is open. */
  readonly selection: string | null;
};

export const firstRecipe: Recipe = {
  view: 'explorer',
  start: { of: 'instruments', exact: false },
  steps: [],
  places: null,
  instruments: null,
  minRegions: 1,
  hiddenKinds: [],
  hidden: [],
  layout: { name: 'orbits', seed: 1 },
  language: 'zh',
  selection: null,
};
