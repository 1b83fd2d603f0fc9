/** What decides whether a figure may be set against another. */
export type Traits = {
  readonly indicator: string;
  readonly numerator: string | null;
  readonly denominator: string | null;
  /** The level at which what the indicator counts is recognised. */
  readonly grade: string | null;
  /** The administrative levels of the places that it holds for, sorted. */
  readonly levels: readonly string[];
  readonly measured: string;
  readonly cadence: string;
  /** The unit of the normalised figure; null where there is none. */
  readonly unit: string | null;
  /** What narrows it, alike only within one document; null where nothing does. */
  readonly scope: string | null;
  readonly approximate: boolean;
  readonly dated: boolean;
  /** The total of the same indicator that it is a part of. */
  readonly total: string | null;
};

/** Why two figures must not be set against one another. */
export type BarrierCode =
  | 'INDICATOR'
  | 'DENOMINATOR'
  | 'GRADE'
  | 'LEVEL'
  | 'MEASURED'
  | 'CADENCE'
  | 'UNIT'
  | 'SCOPE'
  | 'APPROXIMATE'
  | 'RESTATED'
  | 'PART_OF_SUM'
  | 'NO_FIGURE'
  | 'YEAR';
