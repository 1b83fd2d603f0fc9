import type { Clause } from '../../documents/clauses.ts';
import type { Fault } from '../fault.ts';
import { faultAt, type RecordSource } from '../read.ts';
import type { IncentiveRecord, TargetRecord } from '../schema.ts';
import { noClause } from './anchors.ts';

type Span = { readonly start: number; readonly end: number };
type Printed = Span & { readonly value: number };
type Measure = RecordSource['value']['measures'][number];

/**
 * A number with a unit: digits (a range is one), then a percent sign or a Chinese character. Dates, years, ordinals,
 * document numbers and versions are none.
 */
const figure =
  /(?<![0-9第.]|[0-9],)(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(?:\.[0-9]+)?(?:[-~—–至到](?:[0-9]+(?:\.[0-9]+)?))?(?:[%‰℃]|\p{Script=Han})/gu;
const none = /(?:[年月日号版时])$/u;
/** Dates in digits and file numbers, which only look like figures. */
const dates = /[0-9]+\/[0-9/-]+|(?:19|20)[0-9]{2}[-.][0-9]{1,2}(?:[-.][0-9]{1,2})?(?![0-9])/g;
const duration = /^[0-9]{1,3}年$/u;

/** Every number with a unit in the text is a fact, or stands among the figures that are none. */
export function checkFigures(source: RecordSource, clauses: readonly Clause[]): Fault[] {
  return [...listed(source, clauses), ...clauses.flatMap((clause) => uncovered(source, clause))];
}

/** The numbers with a unit in a canonical text. */
export function findFigures(text: string): Printed[] {
  const masked = text.replace(dates, (date) => ' '.repeat(date.length));
  return [...masked.matchAll(figure)].flatMap((match) => {
    if (none.test(match[0]) && !duration.test(match[0])) return [];
    const value = Number.parseFloat(match[0].replaceAll(',', ''));
    return [{ start: match.index, end: match.index + match[0].length, value }];
  });
}

function listed(source: RecordSource, clauses: readonly Clause[]): Fault[] {
  return source.value.figures.flatMap((item) => {
    const clause = clauses.find(({ ref }) => ref === item.ref);
    if (!clause) return [noClause(source, item, item.ref, clauses)];
    if (clause.canonical.includes(item.printed)) return [];
    return [faultAt(source, item, 'printed', `printed "${item.printed}" is not in ${item.ref}; should be words of it`)];
  });
}

function uncovered(source: RecordSource, clause: Clause): Fault[] {
  const printed = findFigures(clause.canonical);
  const covered = coveredSpans(source, clause, printed);
  return printed
    .filter((span) => !covered.some((cover) => cover.start < span.end && span.start < cover.end))
    .map((span) => {
      const text = clause.canonical.slice(Math.max(0, span.start - 6), span.end + 3);
      const holder = source.value.measures.find((measure) => clause.path.includes(measure.ref)) ?? source.value;
      const message = `the figure in "…${text}…" of ${clause.ref} is no fact; should be a target, an incentive, or stand under figures`;
      return faultAt(source, holder, null, message);
    });
}

function coveredSpans({ value: record }: RecordSource, clause: Clause, printed: readonly Printed[]): Span[] {
  const here = <T extends { ref?: string | undefined }>(items: readonly T[], measure?: Measure) =>
    items.filter((item) => (item.ref ?? measure?.ref) === clause.ref);
  const targets = [...here(record.targets), ...record.measures.flatMap((measure) => here(measure.targets, measure))];
  const incentives = record.measures.flatMap((measure) => here(measure.incentives, measure));
  return [
    ...here(record.figures).flatMap(({ printed }) => occurrences(printed, clause.canonical)),
    ...targets.flatMap((target) => ofTarget(target, clause.canonical, printed)),
    ...incentives.flatMap((incentive) => ofIncentive(incentive, clause.canonical, printed)),
  ];
}

/** A target covers its figure phrase, the one at its anchor where the phrase stands twice, and its baseline. */
function ofTarget(
  { anchor, printed: words, baseline }: TargetRecord,
  text: string,
  printed: readonly Printed[],
): Span[] {
  const at = text.indexOf(anchor ?? words);
  return [...closest(occurrences(words, text), at), ...closestOf([baseline?.value, baseline?.max], printed, at)];
}

/** An incentive covers each of its sums where it stands nearest to the anchor. */
function ofIncentive({ anchor, ...sums }: IncentiveRecord, text: string, printed: readonly Printed[]): Span[] {
  return closestOf([sums.cap, sums.floor, sums.amount, sums.rate], printed, text.indexOf(anchor));
}

function closestOf(values: readonly (number | undefined)[], printed: readonly Printed[], at: number): Span[] {
  const found = (value: number | undefined) => printed.filter((span) => span.value === value);
  return values.flatMap((value) => closest(found(value), at));
}

function occurrences(words: string, text: string): Span[] {
  const spans: Span[] = [];
  for (let at = text.indexOf(words); at >= 0 && words !== ''; at = text.indexOf(words, at + 1)) {
    spans.push({ start: at, end: at + words.length });
  }
  return spans;
}

function closest(spans: readonly Span[], at: number): Span[] {
  const far = ({ start, end }: Span) => (start <= at && at < end ? 0 : Math.abs(start - at));
  return spans.toSorted((a, b) => far(a) - far(b)).slice(0, 1);
}
