import type { Fault } from '../fault.ts';
import { faultAt, type RecordSource, type Source } from '../read.ts';
import type { Vocabulary } from '../schema.ts';

/** Dates are real days, and a period ends after it starts. */
export function checkDates(source: RecordSource): Fault[] {
  const { policy } = source.value;
  const faults = (['issued', 'published', 'effective', 'expires'] as const).flatMap((key) =>
    unreal(source, policy, key),
  );
  const { start, end } = policy.period;
  if (start !== undefined && end !== undefined && end < start) {
    faults.push(
      faultAt(source, policy, 'period', `the period ends in ${end} before it starts in ${start}; should end later`),
    );
  }
  return faults;
}

/** The same for documents that are only cited. */
export function checkDocumentDates(source: Source<Vocabulary>): Fault[] {
  return source.value.documents.flatMap((document) => unreal(source, document, 'issued'));
}

function unreal<K extends string>(
  source: Source<unknown>,
  holder: { readonly [key in K]?: string | undefined },
  key: K,
): Fault[] {
  const date = holder[key];
  if (date === undefined || isReal(date)) return [];
  return [faultAt(source, holder, key, `${key} ${date} is no day of the calendar; should be one`)];
}

function isReal(date: string): boolean {
  const full = `${date}-01-01`.slice(0, 10);
  const parsed = new Date(`${full}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(full);
}
