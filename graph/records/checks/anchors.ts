import { type Clause, clausesUnder } from '../../documents/clauses.ts';
import { type PlacedFact, placedFacts } from '../facts.ts';
import type { Fault } from '../fault.ts';
import { nearest } from '../nearest.ts';
import { faultAt, type RecordSource } from '../read.ts';

/** Every anchor stands once in the paragraph of its address, and every word as printed stands there too. */
export function checkAnchors(source: RecordSource, clauses: readonly Clause[]): Fault[] {
  return placedFacts(source.value).flatMap((fact) => {
    const clause = clauses.find(({ ref }) => ref === fact.ref);
    return clause ? checkPlace(source, fact, clause, clauses) : [noClause(source, fact.holder, fact.ref, clauses)];
  });
}

/** How often a phrase stands in a text, overlaps included. */
export function countOf(phrase: string, text: string): number {
  let count = 0;
  for (let at = text.indexOf(phrase); at >= 0 && phrase !== ''; at = text.indexOf(phrase, at + 1)) count++;
  return count;
}

/** Lengths of measures, as the text has them. */
export function checkCharacters(source: RecordSource, clauses: readonly Clause[]): Fault[] {
  return source.value.measures.flatMap((measure) => {
    const right = clausesUnder(clauses, measure.ref).reduce((sum, clause) => sum + clause.canonical.length, 0);
    if (right === 0 || right === measure.characters) return [];
    return [faultAt(source, measure, 'characters', `characters is ${measure.characters}; should be ${right}`)];
  });
}

function checkPlace(
  source: RecordSource,
  { holder, anchor, words }: PlacedFact,
  clause: Clause,
  clauses: readonly Clause[],
): Fault[] {
  const faults: Fault[] = [];
  const times = countOf(anchor.words, clause.canonical);
  if (times !== 1) {
    const wrong = times === 0 ? `is not in ${clause.ref}` : `stands ${times} times in ${clause.ref}`;
    const right =
      times === 0
        ? elsewhere(anchor.words, clauses)
        : `should stand once: a longer phrase${anchor.key === 'anchor' ? '' : ' as anchor'}`;
    faults.push(faultAt(source, holder, anchor.key, `${anchor.key} "${anchor.words}" ${wrong}; ${right}`));
  }
  for (const { key, words: printed } of words) {
    if (clause.canonical.includes(printed) || (times === 0 && key === anchor.key)) continue;
    faults.push(
      faultAt(source, holder, key, `${key} "${printed}" is not in ${clause.ref}; ${elsewhere(printed, clauses)}`),
    );
  }
  return faults;
}

function elsewhere(phrase: string, clauses: readonly Clause[]): string {
  const places = clauses.filter(({ canonical }) => canonical.includes(phrase)).map(({ ref }) => ref);
  return places.length > 0 ? `stands in ${places.slice(0, 4).join(', ')}` : 'should be words of that paragraph';
}

/** The fault of an address that the document does not have. */
export function noClause(source: RecordSource, holder: object, ref: string, clauses: readonly Clause[]): Fault {
  const close = nearest(
    ref,
    clauses.map((clause) => clause.ref),
  );
  return faultAt(
    source,
    holder,
    'ref',
    `ref ${ref} is no paragraph of the original; should be ${close.join(' or ') || 'one'}`,
  );
}
