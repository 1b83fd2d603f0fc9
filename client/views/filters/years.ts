import type { Filter } from '../../state/recipe.ts';

type Dates = Pick<Filter, 'since' | 'until'>;
export type YearCount = { readonly year: number; readonly count: number };
/** The first and the last year that there is anything of. */
export type Span = { readonly first: number; readonly last: number };

/** A date as typed: 2024, 2024-05 or 2024-05-17; null where it is none. */
export function parseDate(text: string): string | null {
  const [, year, month, day] = /^([12]\d{3})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text.trim()) ?? [];
  if (!year) return null;
  const date = new Date(`${year}-${month ?? '01'}-${day ?? '01'}T00:00:00Z`);
  const real = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text.trim());
  return real ? text.trim() : null;
}

/** Whether something can lie between two dates, each meaning the whole of its year or month. */
export function inOrder({ since, until }: Dates): boolean {
  return (
    since === null ||
    until === null ||
    since + '-01-01'.slice(since.length - 4) <= until + '-12-31'.slice(until.length - 4)
  );
}

/** The years that the documents span; null where none has a date of issue. */
export function spanOf(years: readonly YearCount[], dates: readonly (string | null)[]): Span | null {
  const all = [...years.map(({ year }) => year), ...dates.flatMap((date) => yearOf(date) ?? [])];
  return all.length === 0 ? null : { first: Math.min(...all), last: Math.max(...all) };
}

/** Where the two thumbs stand: at the years of the dates, or at the ends. */
export function thumbsOf({ since, until }: Dates, { first, last }: Span): readonly [number, number] {
  const within = (year: number) => Math.min(last, Math.max(first, year));
  const from = within(yearOf(since) ?? first);
  return [from, Math.max(from, within(yearOf(until) ?? last))];
}

/** The dates after the thumbs were moved. A thumb that stays keeps its date, month and day included; one at its end is free. */
export function moveThumbs(dates: Dates, span: Span, [from, to]: readonly [number, number]): Dates {
  const [wasFrom, wasTo] = thumbsOf(dates, span);
  return {
    since: from === wasFrom ? dates.since : from <= span.first ? null : String(from),
    until: to === wasTo ? dates.until : to >= span.last ? null : String(to),
  };
}

/** Every year of a span with its count, for a histogram without gaps. */
export function everyYear(years: readonly YearCount[], { first, last }: Span): YearCount[] {
  const counts = new Map(years.map(({ year, count }) => [year, count]));
  return Array.from({ length: last - first + 1 }, (_, index) => ({
    year: first + index,
    count: counts.get(first + index) ?? 0,
  }));
}

function yearOf(date: string | null): number | null {
  return date === null ? null : Number(date.slice(0, 4));
}
