import { type Canonical, canonical } from './canonical.ts';

export type Cut = { readonly from: string; readonly to: string };
/** A stretch of the original, in UTF-16 code units. */
export type Span = { readonly start: number; readonly end: number };
export type LocatedCut = { readonly cut: Cut; readonly span: Span } | { readonly cut: Cut; readonly problem: string };

/** Finds each cut in the text: from its first phrase (`^` the beginning) to the end of its last (`$` the end). */
export function locateCuts(form: Canonical, length: number, cuts: readonly Cut[]): LocatedCut[] {
  return cuts.map((cut) => locate(form, length, cut));
}

/** The stretches of all cuts that were found, in order. */
export function cutSpans(form: Canonical, length: number, cuts: readonly Cut[]): Span[] {
  return locateCuts(form, length, cuts)
    .flatMap((located) => ('span' in located ? [located.span] : []))
    .sort((a, b) => a.start - b.start);
}

function locate(form: Canonical, length: number, cut: Cut): LocatedCut {
  const from = cut.from === '^' ? 0 : findOnce(form.text, canonical(cut.from));
  if (typeof from === 'string') return { cut, problem: `"${cut.from}" ${from}; should stand exactly once` };
  const start = cut.from === '^' ? 0 : (form.offsets[from] ?? 0);
  if (cut.to === '$') return { cut, span: { start, end: length } };
  const phrase = canonical(cut.to);
  const to = phrase === '' ? -1 : form.text.indexOf(phrase, from);
  if (to < 0) return { cut, problem: `"${cut.to}" is not found after "${cut.from}"` };
  return { cut, span: { start, end: form.ends[to + phrase.length - 1] ?? length } };
}

function findOnce(text: string, phrase: string): number | 'is not found' | 'is found more than once' {
  const at = phrase === '' ? -1 : text.indexOf(phrase);
  if (at < 0) return 'is not found';
  return text.indexOf(phrase, at + 1) < 0 ? at : 'is found more than once';
}
