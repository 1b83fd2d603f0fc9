import { useRef } from 'react';
import { useWords } from '../../i18n/useWords.ts';
import { askReader, type ReadDocument } from '../../queries/askReader.ts';
import { type Answered, useAsked } from '../../queries/useAnswer.ts';

type Read = { readonly answered: Answered<ReadDocument | null>; readonly document: ReadDocument | null };

/** The document that a selection stands in; while another language is asked for, the one before. */
export function useDocument(selection: string): Read {
  const { lang } = useWords();
  const last = useRef<ReadDocument | null>(null);
  const known = last.current && holds(last.current, selection) ? last.current.policy.id : selection;
  const answered = useAsked(() => askReader(known, lang), `reader ${known} ${lang}`);
  if (answered.status === 'ready') last.current = answered.data;
  const document = last.current && holds(last.current, selection) ? last.current : null;
  return { answered, document };
}

function holds({ policy, facts }: ReadDocument, id: string): boolean {
  return policy.id === id || facts.some((fact) => fact.id === id);
}
