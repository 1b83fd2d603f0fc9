import type { ReadPassage } from '../../queries/askReader.ts';
import { markText } from './markText.ts';
import { marksIn } from './passageMarks.ts';
import type { Placed } from './placeFacts.ts';

/** The facts whose mark in the text is that of a fact, itself among them. */
export function sharingMark(
  facts: readonly Placed[],
  fact: Placed | null,
  passages: readonly ReadPassage[],
): readonly Placed[] {
  if (!fact) return [];
  const passage = fact.passage === null ? undefined : passages[fact.passage];
  if (!passage) return [fact];
  const others = facts.filter((other) => other.passage === fact.passage);
  const runs = markText(passage.cleaned, marksIn(passage, others, 'cleaned'));
  const run = runs.find(({ marks }) => marks.some((mark) => mark.fact.id === fact.id));
  return run?.marks.map((mark) => mark.fact) ?? [fact];
}
