import { type Canonical, canonicalize, type Repair } from './canonical.ts';
import { type Cut, cutSpans, type Span } from './cuts.ts';
import { depthOf, type Numeral, readNumeral } from './numbering.ts';

/** One paragraph of a document, with its address. */
export type Clause = {
  /** Address such as `二(三)7`, `第二章第五条`, or `二¶1` for the first unnumbered paragraph under 二. */
  readonly ref: string;
  /** Addresses of all numbered lines that it lies under, outermost first, its own included. */
  readonly path: readonly string[];
  /** As the original has it, without what is cut. */
  readonly text: string;
  /** Where it stands in the decoded original, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  readonly canonical: string;
};

export type Reading = { readonly repairs?: readonly Repair[]; readonly cuts?: readonly Cut[] };
type Line = Omit<Clause, 'ref' | 'path'>;

/** Takes any text apart into paragraphs with addresses. Cuts that are not found are passed over; it never throws. */
export function readClauses(original: string, { repairs = [], cuts = [] }: Reading = {}): Clause[] {
  const form = canonicalize(original, repairs);
  return addressed(readLines(original, form, cutSpans(form, original.length, cuts)));
}

/** The clause of an address together with all under it. */
export function clausesUnder(clauses: readonly Clause[], ref: string): Clause[] {
  return clauses.filter((clause) => clause.ref === ref || clause.path.includes(ref));
}

function readLines(original: string, form: Canonical, cuts: readonly Span[]): Line[] {
  const lines: Line[] = [];
  const take = reader(form);
  for (const line of linesOf(original)) {
    const kept = without(line, cuts).map((span) => trimmed(original, span));
    const text = kept.map((span) => original.slice(span.start, span.end)).join('');
    const canonical = kept.map(take).join('');
    const first = kept.find(notEmpty);
    const last = kept.findLast(notEmpty);
    if (canonical !== '' && first && last) lines.push({ text, start: first.start, end: last.end, canonical });
  }
  return lines;
}

/** Where each line of a text stands, its end of line left out. */
export function* linesOf(original: string): Generator<Span> {
  for (const match of original.matchAll(/[^\r\n\f\v\u2028\u2029]+/g))
    yield { start: match.index, end: match.index + match[0].length };
}

const notEmpty = (span: Span) => span.end > span.start;

/** Reads canonical stretches by offsets of the original; the stretches must come in order. */
function reader({ text, offsets }: Canonical): (span: Span) => string {
  let at = 0;
  const skipTo = (offset: number) => {
    while (at < offsets.length && (offsets[at] ?? 0) < offset) at++;
    return at;
  };
  return ({ start, end }) => text.slice(skipTo(start), skipTo(end));
}

/** What is left of a line without the cuts, in order. */
export function without(line: Span, cuts: readonly Span[]): Span[] {
  let rest = [line];
  for (const cut of cuts) {
    rest = rest.flatMap((span) =>
      [
        { start: span.start, end: Math.min(span.end, cut.start) },
        { start: Math.max(span.start, cut.end), end: span.end },
      ].filter((part) => part.end > part.start),
    );
  }
  return rest;
}

/** A stretch without the space at its ends. */
export function trimmed(original: string, { start, end }: Span): Span {
  const text = original.slice(start, end);
  const from = start + text.length - text.trimStart().length;
  return { start: from, end: Math.max(from, end - (text.length - text.trimEnd().length)) };
}

type Level = { readonly depth: number; readonly ref: string };

function addressed(lines: readonly Line[]): Clause[] {
  const numerals = lines.map((line) => readNumeral(line.text));
  const outermost = numerals.find((numeral) => numeral?.style === 'article' || numeral?.style === 'heading');
  const count = counter();
  let levels: readonly Level[] = [];
  return lines.map((line, i) => {
    const numeral = numerals[i];
    if (numeral) levels = descend(levels, numeral, depthOf(numeral.style, outermost?.style === 'article'), count);
    const path = levels.map((level) => level.ref);
    const own = path.at(-1) ?? '';
    return { ref: numeral ? own : `${own}¶${count(`${own}¶`)}`, path, ...line };
  });
}

/** The levels that a numbered line lies in. A numbering that starts again (an annex) shares no address with the first. */
function descend(levels: readonly Level[], { label }: Numeral, depth: number, count: (ref: string) => number): Level[] {
  const above = levels.filter((level) => level.depth < depth);
  const address = `${above.at(-1)?.ref ?? ''}${label}`;
  const times = count(address);
  return [...above, { depth, ref: times === 1 ? address : `${address}~${times}` }];
}

function counter(): (ref: string) => number {
  const seen = new Map<string, number>();
  return (ref) => {
    const times = (seen.get(ref) ?? 0) + 1;
    seen.set(ref, times);
    return times;
  };
}
