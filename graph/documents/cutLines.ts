import { canonicalize } from './canonical.ts';
import { type Clause, linesOf, type Reading, readClauses, trimmed, without } from './clauses.ts';
import { type LocatedCut, locateCuts, type Span } from './cuts.ts';

/**
 * What cuts take out of a text, line by line and in order, as clauses that nothing is read from. `✂2¶1` is the first line
 * of the second cut in the list; `一¶1✂2` is what the same cut takes out of the midst of the paragraph 一¶1, with the space
 * around it, so that the paragraph with it is whole.
 */
export function readCutLines(original: string, reading: Reading = {}): Clause[] {
  const { repairs = [], cuts = [] } = reading;
  const located = locateCuts(canonicalize(original, repairs), original.length, cuts);
  const spans = located.flatMap((each) => ('span' in each ? [each.span] : []));
  const inner = readClauses(original, reading).filter(({ text, start, end }) => text.length < end - start);
  const refOf = referrer(located, inner);
  return [...linesOf(original)]
    .flatMap((line) => missing(original, line, spans))
    .map((span) => ({
      ref: refOf(span),
      path: [],
      text: original.slice(span.start, span.end),
      ...span,
      canonical: '',
    }));
}

/** The stretches of a line that are not kept; blank ones only between two that are. */
function missing(original: string, line: Span, cuts: readonly Span[]): Span[] {
  const kept = without(line, cuts)
    .map((span) => trimmed(original, span))
    .filter((span) => span.end > span.start);
  const [first, last] = [kept[0], kept.at(-1)];
  if (!first || !last)
    return [trimmed(original, line)].filter(({ start, end }) => end > start && cutBy(cuts, { start, end }));
  const between = kept.slice(1).map(({ start }, i) => ({ start: kept[i]?.end ?? start, end: start }));
  const outer = [
    { start: line.start, end: first.start },
    { start: last.end, end: line.end },
  ].map((span) => trimmed(original, span));
  return [...outer.slice(0, 1), ...between, ...outer.slice(1)].filter(({ start, end }) => end > start);
}

const cutBy = (cuts: readonly Span[], { start, end }: Span): boolean =>
  cuts.some((cut) => cut.start < end && cut.end > start);

/** Names stretches by the cut that takes them out, and by the paragraph that they stand in the midst of. */
function referrer(located: readonly LocatedCut[], inner: readonly Clause[]): (span: Span) => string {
  const seen = new Map<string, number>();
  return (span) => {
    const cut = located.findIndex((each) => 'span' in each && cutBy([each.span], span)) + 1;
    const around = inner.find(({ start, end }) => start < span.start && span.end < end);
    const ref = `${around?.ref ?? ''}✂${cut}`;
    const times = (seen.get(ref) ?? 0) + 1;
    seen.set(ref, times);
    return around ? `${ref}${times > 1 ? `~${times}` : ''}` : `${ref}¶${times}`;
  };
}
