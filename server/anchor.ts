import { canonicalize, type Repair } from '../graph/documents/canonical.ts';
import type { Passage } from '../graph/facts.ts';

export type Place = { readonly start: number; readonly end: number };

/** Where an anchor stands in the decoded original; null where the passage does not hold it, or was cut in its midst. */
export function anchorIn({ text, start, end }: Passage, anchor: string, repairs: readonly string[]): Place | null {
  if (anchor === '' || text.length !== end - start) return null;
  const form = canonicalize(text, repairs.flatMap(repairOf));
  const at = form.text.indexOf(anchor);
  const from = form.offsets[at];
  const to = form.ends[at + anchor.length - 1];
  return from === undefined || to === undefined ? null : { start: start + from, end: start + to };
}

/** Repairs are kept as lines, `printed → read (why)`. */
function repairOf(line: string): Repair[] {
  const [, printed, read] = /^(.+?) → (.*?) \(.*\)$/s.exec(line) ?? [];
  return printed === undefined || read === undefined ? [] : [{ printed, read }];
}
