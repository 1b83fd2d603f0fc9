import { enums } from '../model.ts';

/** One offer, with what decides which others it may stand with. */
export type IncentiveRow = {
  readonly id: string;
  readonly instrument: string | null;
  readonly recipient: string | null;
  readonly grade: string | null;
  readonly form: string;
  readonly trigger: string | null;
  /** The places of its policy, in their order. */
  readonly regions: readonly string[];
  /** In 元, each null where the text prints none. */
  readonly cap: number | null;
  readonly floor: number | null;
  readonly amount: number | null;
  /** What comes on top of it. */
  readonly followedBy: readonly string[];
};

/** Offers for the same instrument to the same recipient, at the same grade and in the same form. */
export type IncentiveGroup = {
  readonly instrument: string | null;
  /** The outermost instrument that it is under: what groups that stand together have in common. */
  readonly outermost: string | null;
  readonly recipient: string | null;
  readonly grade: string | null;
  readonly forms: readonly string[];
  readonly triggers: readonly string[];
  readonly regions: readonly string[];
  readonly rows: readonly IncentiveRow[];
};
type Order = {
  /** Where a place stands in the order of places. */
  readonly placeOf: (region: string) => string;
  /** The outermost instrument that another is under. */
  readonly outermost: (instrument: string) => string;
};

/**
 * Offers in groups that may be compared. What places pay for under one outermost instrument stands together: first where
 * most places do, in it the groups of most places, then of most offers.
 */
export function groupIncentives(rows: readonly IncentiveRow[], order: Order): IncentiveGroup[] {
  const alike = Map.groupBy(rows, ({ instrument, recipient, grade, form }) =>
    JSON.stringify([instrument, recipient, grade, formsLike(form)]),
  );
  const groups = [...alike.values()].flatMap((members) => groupOf(members, order));
  const families = [...Map.groupBy(groups, ({ outermost }) => outermost)].map(([id, own]) => ({
    id: id ?? last,
    places: new Set(own.flatMap(({ regions }) => regions)).size,
    groups: own.toSorted(byInterest),
  }));
  return families.toSorted((a, b) => b.places - a.places || (a.id < b.id ? -1 : 1)).flatMap((family) => family.groups);
}

function groupOf(rows: readonly IncentiveRow[], { placeOf, outermost }: Order): IncentiveGroup[] {
  const [first] = rows;
  if (!first) return [];
  const { instrument, recipient, grade, form } = first;
  const regions = [...new Set(rows.flatMap((row) => row.regions))];
  return [
    {
      ...{ instrument, recipient, grade, rows },
      outermost: instrument && outermost(instrument),
      forms: formsLike(form),
      triggers: [...new Set(rows.flatMap(({ trigger }) => trigger ?? []))],
      regions: regions.toSorted((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1)),
    },
  ];
}

/** A grant by project is a grant; every other form is of its own kind. */
const formsLike = (form: string): readonly string[] =>
  form === 'GRANT' || form === 'PROJECT' ? ['GRANT', 'PROJECT'] : [form];

/** Stands after every id. */
const last = '~';

/** Most places first, then most offers, then by instrument, recipient, grade and form; what is not said comes last. */
function byInterest(a: IncentiveGroup, b: IncentiveGroup): number {
  return b.regions.length - a.regions.length || b.rows.length - a.rows.length || (keyOf(a) < keyOf(b) ? -1 : 1);
}

function keyOf({ instrument, recipient, grade, forms: [form] }: IncentiveGroup): string {
  const rank = (list: readonly string[], value: string | null | undefined) =>
    String(value ? list.indexOf(value) : list.length).padStart(2, '0');
  const ranks = [rank(enums.RegionLevel, grade), rank(enums.IncentiveForm, form)];
  return [instrument ?? last, recipient ?? last, ...ranks].join(' ');
}
