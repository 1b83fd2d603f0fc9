import type { Duty } from '../../queries/askDuties.ts';
import { distinct } from './jsonTerms.ts';

type Measure = NonNullable<Duty['measure']>;
type Agency = Measure['responsibilities'][number]['agency'];
export type Together = { readonly agency: Agency; readonly measures: readonly Measure[] };

/** The other bodies that answer for the measures of one, each with these; the most measures first, then by id. */
export function together(id: string, duties: readonly Duty[]): Together[] {
  const measures = distinct(duties.flatMap(({ measure }) => measure ?? []));
  const pairs = measures.flatMap((measure) =>
    distinct(measure.responsibilities.map(({ agency }) => agency)).map((agency) => ({ agency, measure })),
  );
  const byAgency = Map.groupBy(
    pairs.filter(({ agency }) => agency.id !== id),
    ({ agency }) => agency.id,
  );
  const found = [...byAgency.values()].flatMap((shared) => {
    const [first] = shared;
    return first ? [{ agency: first.agency, measures: shared.map(({ measure }) => measure) }] : [];
  });
  return found.sort((a, b) => b.measures.length - a.measures.length || (a.agency.id < b.agency.id ? -1 : 1));
}
