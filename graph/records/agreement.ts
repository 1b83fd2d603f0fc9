import type { Kind } from '../model.ts';
import type { Lookup } from './lookup.ts';
import { regionsOf } from './resolve.ts';
import type { MeasureRecord, PolicyRecord, TargetRecord } from './schema.ts';

/** One kind of fact in two readings of a document: what both have, what only one has, and how near they are. */
export type Agreement = {
  readonly kind: string;
  readonly both: number;
  readonly onlyFirst: readonly string[];
  readonly onlySecond: readonly string[];
  /** F1 for facts, Cohen's κ for `codings`, the share of the same strength for `strength`; null where nothing is coded. */
  readonly score: number | null;
};

/** What a fact says, as a line that is the same in both readings where they agree. */
type Facts = (record: PolicyRecord, name: (kind: Kind, name: string) => string) => string[];

const amount = (value: number | undefined, unit: string | undefined) =>
  value === undefined ? '' : `${value}${unit ?? ''}`;
const figure = ({ value, valueMax, unit, printed }: TargetRecord) =>
  value === undefined ? printed : `${value}${valueMax === undefined ? '' : `-${valueMax}`}${unit ?? ''}`;
const allTargets = (record: PolicyRecord): [string, TargetRecord][] => [
  ...record.targets.map((target): [string, TargetRecord] => [target.ref, target]),
  ...record.measures.flatMap((measure) =>
    measure.targets.map((target): [string, TargetRecord] => [measure.ref, target]),
  ),
];
const perMeasure = (record: PolicyRecord, facts: (measure: MeasureRecord) => string[]) =>
  record.measures.flatMap((measure) => facts(measure).map((fact) => `${measure.ref} ${fact}`));

/** The kinds of fact that are compared, from the coarse (is it there) to the fine (is it read the same). */
const comparisons: Readonly<Record<string, Facts>> = {
  measures: (record) => record.measures.map((measure) => measure.ref),
  targets: (record) => allTargets(record).map(([ref, target]) => `${ref} ${target.type} ${figure(target)}`),
  'targets, indicator': (record, name) =>
    allTargets(record).map(
      ([ref, { value, unit, indicator }]) => `${ref} ${amount(value, unit)} ${name('INDICATOR', indicator)}`,
    ),
  'targets, fields': (record) =>
    allTargets(record).map(([ref, target]) => {
      const { bound = '', measured, year = '', yearBasis, cadence, approximate } = target;
      return `${ref} ${figure(target)} ${bound} ${measured} ${year} ${yearBasis} ${cadence}${approximate ? ' ~' : ''}`;
    }),
  responsibilities: (record, name) => [
    ...record.responsibilities.map(({ agency, role }) => `policy ${name('AGENCY', agency)} ${role}`),
    ...perMeasure(record, ({ responsibilities }) =>
      responsibilities.map(({ agency, role }) => `${name('AGENCY', agency)} ${role}`),
    ),
  ],
  incentives: (record) =>
    perMeasure(record, ({ incentives }) =>
      incentives.map(({ cap, floor, amount: sum, rate, unit }) =>
        [amount(cap, unit), amount(floor, unit), amount(sum, unit), amount(rate, '%')].join('/'),
      ),
    ),
  'incentives, instrument': (record, name) =>
    perMeasure(record, ({ incentives }) =>
      incentives.map(
        ({ cap, amount: sum, unit, instrument }) =>
          `${amount(cap ?? sum, unit)} ${instrument ? name('INSTRUMENT', instrument) : ''}`,
      ),
    ),
  programs: (record, name) =>
    perMeasure(record, ({ programs }) => programs.map(({ program }) => name('PROGRAM', program))),
  groups: (record, name) => perMeasure(record, ({ groups }) => groups.map(({ group }) => name('GROUP', group))),
  industries: (record, name) =>
    perMeasure(record, ({ industries }) => industries.map(({ industry }) => name('INDUSTRY', industry))),
  citations: (record, name) =>
    [...record.citations, ...record.measures.flatMap((measure) => measure.citations)].map(({ cited }) =>
      name('POLICY', cited),
    ),
};

type Reading = { readonly record: PolicyRecord; readonly lookup: Lookup };

/**
 * Compares two readings of one document, fact kind by fact kind.
 * F1 after van Rijsbergen; κ after Cohen (1960), over every pair of a measure that both have and an instrument of the vocabulary.
 */
export function agreementOf(first: Reading, second: Reading, instruments: readonly string[]): Agreement[] {
  const facts = Object.entries(comparisons).map(([kind, read]) =>
    compareFacts(kind, read(first.record, namer(first)), read(second.record, namer(second))),
  );
  return [...facts, ...compareCodings(first, second, instruments)];
}

function namer({ lookup, record }: Reading) {
  const regions = regionsOf({ value: record }, lookup);
  return (kind: Kind, name: string) => {
    const found = lookup.find(kind, name, regions);
    return 'id' in found ? found.id : name;
  };
}

function compareFacts(kind: string, first: readonly string[], second: readonly string[]): Agreement {
  const rest = [...second];
  const onlyFirst = first.filter((fact) => {
    const at = rest.indexOf(fact);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
  const both = first.length - onlyFirst.length;
  const total = first.length + second.length;
  return { kind, both, onlyFirst, onlySecond: rest, score: total === 0 ? null : (2 * both) / total };
}

/** The codings of a reading with their strengths, on the measures that both readings have. */
function codingsOf(reading: Reading, refs: readonly string[]): ReadonlyMap<string, string> {
  const name = namer(reading);
  const measures = reading.record.measures.filter(({ ref }) => refs.includes(ref));
  return new Map(
    measures.flatMap(({ ref, codings }) =>
      codings.map(({ instrument, strength }) => [`${ref} ${name('INSTRUMENT', instrument)}`, strength] as const),
    ),
  );
}

function compareCodings(first: Reading, second: Reading, instruments: readonly string[]): Agreement[] {
  const others = second.record.measures.map(({ ref }) => ref);
  const refs = first.record.measures.map(({ ref }) => ref).filter((ref) => others.includes(ref));
  const [a, b] = [codingsOf(first, refs), codingsOf(second, refs)];
  const codings = compareFacts('codings', [...a.keys()], [...b.keys()]);
  const shared = [...a.keys()].filter((key) => b.has(key));
  const line = (strengths: ReadonlyMap<string, string>) => (key: string) => `${key} ${strengths.get(key)}`;
  return [
    { ...codings, score: kappa(codings, refs.length * instruments.length) },
    compareFacts('strength', shared.map(line(a)), shared.map(line(b))),
  ];
}

/** Cohen's κ of two yes-or-no codings of the same cells; null where chance alone would agree. */
function kappa({ both, onlyFirst, onlySecond }: Agreement, cells: number): number | null {
  if (cells === 0) return null;
  const first = (both + onlyFirst.length) / cells;
  const second = (both + onlySecond.length) / cells;
  const observed = 1 - (onlyFirst.length + onlySecond.length) / cells;
  const chance = first * second + (1 - first) * (1 - second);
  return chance === 1 ? null : (observed - chance) / (1 - chance);
}
