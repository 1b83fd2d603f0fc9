import { useEffect, useState } from 'react';
import type { Kind } from '../../../graph/model.ts';
import { useWords } from '../../i18n/useWords.ts';
import { ask } from '../../queries/ask.ts';
import { search } from '../../queries/documents.ts';
import { useAsked } from '../../queries/useAnswer.ts';

export type Hit = { readonly id: string; readonly kind: Kind; readonly name: string; readonly matched: string };
export type Found = {
  readonly status: 'waiting' | 'ready' | 'failed';
  readonly hits: readonly Hit[];
  readonly more: number;
};

const first = 12;
const pause = 160;

/** What a query finds, asked for when the typing pauses. */
export function useSearch(query: string, kind: Kind | null): Found {
  const { lang } = useWords();
  const settled = useSettled(query.trim());
  const answered = useAsked(
    async () =>
      settled === '' ? null : (await ask(search, { lang, query: settled, kinds: kind ? [kind] : null, first })).search,
    JSON.stringify([settled, kind, lang]),
  );
  if (answered.status !== 'ready') return { status: answered.status, hits: [], more: 0 };
  const hits = (answered.data?.edges ?? []).map(({ matched, node }) => ({ ...node, matched }));
  const status = settled === query.trim() ? 'ready' : 'waiting';
  return { status, hits, more: (answered.data?.totalCount ?? 0) - hits.length };
}

function useSettled(value: string): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), pause);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
