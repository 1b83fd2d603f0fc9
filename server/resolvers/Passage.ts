import type { PassageResolvers } from '../../generated/resolvers.ts';
import { changesIn, cleanedText, cutReason, isHeading, measureOf, rawText } from '../documentText.ts';
import { entityOf } from '../rows.ts';

export const Passage: PassageResolvers = {
  ref: ({ passage: { ref } }) => (ref.startsWith('✂') ? null : ref),
  start: ({ passage }) => passage.start,
  end: ({ passage }) => passage.end,
  raw: (paragraph, _args, context) => rawText(context, paragraph),
  cleaned: cleanedText,
  heading: isHeading,
  measure: async (paragraph, _args, context) => {
    const measure = await measureOf(context, paragraph);
    return measure === null ? null : entityOf(context, 'MEASURE', measure);
  },
  changes: (paragraph, _args, context) => changesIn(context, paragraph),
  cut: cutReason,
};
