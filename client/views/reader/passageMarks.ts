import type { ReadPassage } from '../../queries/askReader.ts';
import type { Change, Stretch } from './markText.ts';
import type { Placed } from './placeFacts.ts';

export type FactMark = Stretch & { readonly fact: Placed };
export type Form = 'raw' | 'cleaned';

/** Where facts stand in a passage, in the form that is shown. */
export function marksIn(passage: ReadPassage, facts: readonly Placed[], form: Form): FactMark[] {
  return facts.flatMap((fact) => {
    const { anchor, anchorStart, anchorEnd } = fact.evidence;
    if (form === 'cleaned') return [{ from: fact.at, to: fact.at + anchor.length, fact }];
    if (anchorStart === null || anchorEnd === null) return [];
    return [{ from: anchorStart - passage.start, to: anchorEnd - passage.start, fact }];
  });
}

/** What of a passage is read otherwise than printed; nothing in the text as it is read. */
export function changesIn({ changes, start }: ReadPassage, form: Form): Change[] {
  if (form === 'cleaned') return [];
  return changes.map(({ read, why, ...at }) => ({ from: at.start - start, to: at.end - start, read, why }));
}
