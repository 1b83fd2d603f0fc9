import { canonical } from '../../documents/canonical.ts';
import type { Clause } from '../../documents/clauses.ts';
import type { Fault } from '../fault.ts';
import { faultAt, type Source } from '../read.ts';

/** The longest run of an original that a field may hold. */
const most = 24;
/** Names are no quotation: of documents, measures, headings, bodies and programs. */
const names = new Set(['name', 'aliases', 'section', 'file', 'url']);
const titles = /《[^》]*》/g;

/** No field of ours holds more than 24 characters in a row of an original. */
export function checkQuotes(source: Source<unknown>, clauses: readonly Clause[]): Fault[] {
  const runs = runsOf(clauses);
  return textsIn(source.value).flatMap(({ holder, key, text }) => {
    const run = longRun(text, runs);
    if (run === null) return [];
    return [
      faultAt(source, holder, key, `${key} repeats the original ("${run.slice(0, 12)}…"); should be our own words`),
    ];
  });
}

/** All stretches of the forbidden length. */
export function runsOf(clauses: readonly Clause[]): Set<string> {
  const runs = new Set<string>();
  for (const { canonical: text } of clauses) {
    for (let i = 0; i + most < text.length; i++) runs.add(text.slice(i, i + most + 1));
  }
  return runs;
}

/** The first forbidden stretch that a text holds, titles of documents aside. */
export function longRun(text: string, runs: ReadonlySet<string>): string | null {
  for (const part of canonical(text).split(titles)) {
    for (let i = 0; i + most < part.length; i++) {
      const run = part.slice(i, i + most + 1);
      if (runs.has(run)) return run;
    }
  }
  return null;
}

type Text = { readonly holder: object; readonly key: string; readonly text: string };

function textsIn(value: unknown, seen = new Set<unknown>()): Text[] {
  if (typeof value !== 'object' || value === null || seen.has(value)) return [];
  seen.add(value);
  return Object.entries(value)
    .filter(([key]) => !names.has(key))
    .flatMap(([key, item]) => (typeof item === 'string' ? [{ holder: value, key, text: item }] : textsIn(item, seen)));
}
