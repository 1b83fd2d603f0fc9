import { useState } from 'react';
import type { RelationsQuery } from '../../../generated/operations.ts';
import { useWords } from '../../i18n/useWords.ts';
import { AskError, ask } from '../../queries/ask.ts';
import { relations } from '../../queries/documents.ts';

export type Group = RelationsQuery['relations'][number];
export type Neighbor = Group['neighbors']['nodes'][number];
type Shown = Group['neighbors'] & { readonly waiting: boolean; readonly error: AskError | null };

/** How many more are shown at a time. */
export const moreAtOnce = 50;

/** What is shown of a group: its first page, and one page more each time that it is asked for. */
export function useMore(id: string, group: Group) {
  const { lang } = useWords();
  const [shown, setShown] = useState<Shown>({ ...group.neighbors, waiting: false, error: null });
  const load = async () => {
    setShown((now) => ({ ...now, waiting: true, error: null }));
    const { relation, direction, kind } = group;
    const after = shown.pageInfo.endCursor;
    try {
      const answer = await ask(relations, { id, lang, relation, direction, kind, first: moreAtOnce, after });
      const page = answer.relations[0]?.neighbors ?? { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } };
      setShown((now) => ({ ...page, nodes: [...now.nodes, ...page.nodes], waiting: false, error: null }));
    } catch (error) {
      const failed = error instanceof AskError ? error : new AskError('failed', String(error));
      setShown((now) => ({ ...now, waiting: false, error: failed }));
    }
  };
  return { ...shown, load };
}
