import { type Canonical, canonicalize, type Repair } from '../graph/documents/canonical.ts';
import type { Passage } from '../graph/facts.ts';

export type Place = { readonly start: number; readonly end: number };

/** Where an anchor stands in the decoded original; null where the passage does not hold it, or was cut in its midst. */
export function anchorIn(passage: Passage, anchor: string, repairs: readonly string[]): Place | null {
  const { text, start, end } = passage;
  if (anchor === '' || text.length !== end - start) return null;
  const form = formOf(passage, repairs);
  const at = form.text.indexOf(anchor);
  const from = form.offsets[at];
  const to = form.ends[at + anchor.length - 1];
  return from === undefined || to === undefined ? null : { start: start + from, end: start + to };
}

/** Many facts stand in one passage, whose repairs are those of its policy. */
const forms = new WeakMap<Passage, Canonical>();

function formOf(passage: Passage, repairs: readonly string[]): Canonical {
  const known = forms.get(passage) ?? canonicalize(passage.text, repairs.flatMap(repairOf));
  forms.set(passage, known);
  return known;
}

/** Repairs are kept as lines, `printed → read (why)`. */
function repairOf(line: string): Repair[] {
  const [, printed, read] = /^(.+?) → (.*?) \(.*\)$/s.exec(line) ?? [];
  return printed === undefined || read === undefined ? [] : [{ printed, read }];
}
