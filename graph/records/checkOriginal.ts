import type { Clause } from '../documents/clauses.ts';
import { checkAnchors, checkCharacters } from './checks/anchors.ts';
import { checkBodies, checkLeads } from './checks/bodies.ts';
import { checkFigures } from './checks/figures.ts';
import { checkQuotes } from './checks/quotes.ts';
import { checkValues } from './checks/values.ts';
import { checkYears } from './checks/years.ts';
import { type Fault, sortFaults } from './fault.ts';
import type { RecordSource } from './read.ts';

/** Proves a record against the paragraphs of its original: places, lengths, completeness of figures and bodies, quotation. */
export function checkAgainstOriginal(source: RecordSource, clauses: readonly Clause[]): Fault[] {
  return sortFaults([
    ...checkAnchors(source, clauses),
    ...checkCharacters(source, clauses),
    // What is left out for a fault cannot be missed twice.
    ...(source.leftOut ? [] : [...checkFigures(source, clauses), ...checkBodies(source, clauses)]),
    ...checkYears(source, clauses),
    ...checkValues(source, clauses),
    ...checkLeads(source, clauses),
    ...checkQuotes(source, clauses),
  ]);
}
