/** Facts asked of the server as short lines, in which a table worked out by hand can be written. */

type Named = { readonly id: string };
type Place = { readonly name: string; readonly level: string };
type OfPolicy = { readonly policy: { readonly regions: readonly [Place] } };
export type Target = OfPolicy & {
  readonly region: Place | null;
  readonly indicator: Named;
  readonly normalized: { readonly value: number; readonly unit: string } | null;
  readonly bound: string;
  readonly measured: string;
  readonly cadence: string;
  readonly year: number | null;
  readonly restates: Named | null;
};
export type Incentive = OfPolicy & {
  readonly measure: { readonly ref: string };
  readonly instrument: Named;
  readonly grade: string | null;
  readonly cap: number | null;
  readonly amount: number | null;
  readonly unit: string | null;
};
export type Coding = {
  readonly strength: string;
  readonly instrument: Named;
  readonly measure: OfPolicy & { readonly ref: string };
};
export type Measure = {
  readonly responsibilities: readonly {
    readonly agency: { readonly collective: boolean; readonly function: Named | null };
  }[];
};

const ofPolicy = 'policy { regions { name(lang: EN) level } }';
/** What to ask of each fact. */
export const fields = {
  target: `${ofPolicy} region { name(lang: EN) level } indicator { id } normalized { value unit } bound measured cadence year restates { id }`,
  incentive: `${ofPolicy} measure { ref } instrument { id } grade cap amount unit`,
  coding: `strength instrument { id } measure { ref ${ofPolicy} }`,
  measure: 'responsibilities { agency { collective function { id } } }',
};

export const slug = ({ id }: Named) => id.replace(/^[a-z]+:/, '');
export const placeOf = ({ policy }: OfPolicy) => policy.regions[0].name;

/** Targets without those that print a figure again. */
export const once = (targets: readonly Target[]) => targets.filter(({ restates }) => !restates);

const signs: Readonly<Record<string, string>> = { EXACT: '=', AT_LEAST: '≥', MORE_THAN: '>', AT_MOST: '≤' };

export function figureOf(target: Target): string {
  const { region, bound, normalized, year } = target;
  return `${region?.name ?? placeOf(target)} ${signs[bound]} ${normalized?.value}${normalized?.unit} by ${year}`;
}

export function sumOf({ cap, amount, unit }: Incentive): string {
  if (cap !== null) return `≤ ${cap}${unit}`;
  return amount === null ? 'no sum' : `= ${amount}${unit}`;
}

/** The functions that answer for a measure together, two by two, each pair once; collective bodies left out. */
export function pairsOf({ responsibilities }: Measure): string[] {
  const functions = responsibilities.flatMap(({ agency }) =>
    agency.collective || !agency.function ? [] : [slug(agency.function)],
  );
  const sorted = [...new Set(functions)].toSorted();
  return sorted.flatMap((one, at) => sorted.slice(at + 1).map((other) => `${one} + ${other}`));
}

/** Figures of two or more places that agree in unit, what is measured, cadence and level of the place, by these. */
export function comparable(targets: readonly Target[]): Record<string, string[]> {
  const figures = once(targets).filter(({ normalized }) => normalized);
  const alike = Map.groupBy(figures, ({ normalized, measured, cadence, region, policy }) =>
    [normalized?.unit, measured, cadence, (region ?? policy.regions[0]).level].join(' '),
  );
  const several = [...alike].filter(([, nodes]) => new Set(nodes.map(placeOf)).size > 1);
  return Object.fromEntries(several.map(([key, nodes]) => [key, nodes.map(figureOf)]));
}
