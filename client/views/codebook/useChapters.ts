import { useMemo, useRef } from 'react';
import { useWords } from '../../i18n/useWords.ts';
import { askCodebook, type Codebook } from '../../queries/askCodebook.ts';
import { type Answered, useAsked } from '../../queries/useAnswer.ts';
import type { Chapter } from './chapter.ts';
import { indicatorChapter } from './chapters/indicators.tsx';
import { instrumentChapter } from './chapters/instruments.tsx';
import { kindChapter } from './chapters/kinds.tsx';
import { relationChapter } from './chapters/relations.tsx';
import { termChapter } from './chapters/terms.tsx';

type Told = { readonly answered: Answered<Codebook>; readonly book: Codebook | null; readonly chapters: Chapter[] };

/** The chapters in their order; while another language is asked for, those of the one before. */
export function useChapters(): Told {
  const speech = useWords();
  const answered = useAsked(() => askCodebook(speech.lang), `codebook ${speech.lang}`);
  const last = useRef<{ book: Codebook; speech: typeof speech } | null>(null);
  if (answered.status === 'ready' && last.current?.book !== answered.data)
    last.current = { book: answered.data, speech };
  const told = last.current;
  const chapters = useMemo(
    () =>
      told
        ? [
            kindChapter(told.book, told.speech),
            relationChapter(told.speech),
            termChapter(told.speech),
            instrumentChapter(told.book, told.speech),
            indicatorChapter(told.book, told.speech),
          ]
        : [],
    [told],
  );
  return { answered, book: told?.book ?? null, chapters };
}
