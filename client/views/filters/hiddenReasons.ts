import type { Words } from '../../i18n/useWords.ts';
import type { Picture } from '../../network/picture.ts';
import { type Reason, reasons } from '../../state/filterGraph.ts';

/** Why something of a picture is hidden, and how much, in words. */
export function hiddenReasons(
  { visible }: Picture,
  words: Words,
): { readonly reason: Reason; readonly said: string }[] {
  return reasons.flatMap((reason) => {
    const count = visible.hiddenBy[reason] ?? 0;
    return count > 0 ? [{ reason, said: words.filters.reasons[reason](count) }] : [];
  });
}
