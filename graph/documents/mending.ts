import type { Repair } from './canonical.ts';

type Reason = { readonly why: string };
/** What was done to a text to make it readable; `cuts` in the order by which cut lines are named. */
export type Mending = { readonly repairs: readonly (Repair & Reason)[]; readonly cuts: readonly Reason[] };

/** Repairs and cuts are kept as lines: `printed → read (why)`, and `from … to ✂ (why)`. */
export function mendingOf(lines: readonly string[]): Mending {
  return {
    repairs: lines.flatMap((line) => {
      const [, printed, read, why] = /^(.+?) → (.*?) \((.*)\)$/s.exec(line) ?? [];
      return printed === undefined || read === undefined || isCut(line) ? [] : [{ printed, read, why: why ?? '' }];
    }),
    cuts: lines.filter(isCut).map((line) => ({ why: / ✂ \((.*)\)$/s.exec(line)?.[1] ?? '' })),
  };
}

const isCut = (line: string): boolean => / … .* ✂ \(.*\)$/s.test(line);
