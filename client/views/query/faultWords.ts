import type { Words } from '../../i18n/useWords.ts';
import { AskError } from '../../queries/ask.ts';
import { PasteFault } from '../../queries/paste/PasteFault.ts';

/** Why a pasted text cannot be drawn, in the language of the view: what is wrong, where, and what would be right. */
export function faultWords(error: unknown, words: Words): string {
  if (error instanceof PasteFault) {
    const at = error.at ? words.query.at(error.at.line, error.at.column) : '';
    return words.query.faults[error.fault](error.detail, at);
  }
  if (error instanceof AskError) return words.query.faults.UNREACHABLE();
  return words.query.faults.REFUSED(String(error), '');
}
