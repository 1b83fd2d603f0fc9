import { type Canonical, canonicalize } from '../graph/documents/canonical.ts';
import { mendingOf } from '../graph/documents/mending.ts';
import type { Passage } from '../graph/facts.ts';
import { offsetIn } from './wholePassage.ts';

export type Place = { readonly start: number; readonly end: number };
/** What was done to a passage: the repairs of its document, one line each, and what was cut in its midst. */
type Done = { readonly repairs: readonly string[]; readonly cuts: readonly Passage[] };

/** Where an anchor stands in the decoded original; null where the passage does not hold it, or lacks what was cut. */
export function anchorIn(passage: Passage, anchor: string, { repairs, cuts }: Done): Place | null {
  const { text, start, end } = passage;
  const whole = cuts.reduce((length, cut) => length + cut.text.length, text.length);
  if (anchor === '' || whole !== end - start) return null;
  const form = formOf(passage, repairs);
  const at = form.text.indexOf(anchor);
  const from = form.offsets[at];
  const to = form.ends[at + anchor.length - 1];
  if (from === undefined || to === undefined) return null;
  const offset = offsetIn(passage, cuts);
  return { start: offset(from), end: offset(to - 1) + 1 };
}

/** Many facts stand in one passage, whose repairs are those of its policy. */
const forms = new WeakMap<Passage, Canonical>();

function formOf(passage: Passage, repairs: readonly string[]): Canonical {
  const known = forms.get(passage) ?? canonicalize(passage.text, mendingOf(repairs).repairs);
  forms.set(passage, known);
  return known;
}
