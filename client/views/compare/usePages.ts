import { useState } from 'react';
import { AskError } from '../../queries/ask.ts';

/** A page of a list, as the server answers it. */
export type Page<Entry> = {
  readonly nodes: readonly Entry[];
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
};
/** The pages of a list that are here, and how to get the next. */
export type Pages<Entry> = Page<Entry> & {
  readonly waiting: boolean;
  readonly error: AskError | null;
  readonly load: () => Promise<void>;
};

/** A list of which there is a first page, and one page more each time that it is asked for. */
export function usePages<Entry>(first: Page<Entry>, ask: (after: string) => Promise<Page<Entry>>): Pages<Entry> {
  const [further, setFurther] = useState<readonly Page<Entry>[]>([]);
  const [{ waiting, error }, setState] = useState<Pick<Pages<Entry>, 'waiting' | 'error'>>(idle);
  const whole = joined([first, ...further]);
  const load = async () => {
    const { endCursor } = whole.pageInfo;
    if (endCursor === null || waiting) return;
    setState({ waiting: true, error: null });
    try {
      const page = await ask(endCursor);
      setFurther((now) => [...now, page]);
      setState(idle);
    } catch (fault) {
      setState({ waiting: false, error: fault instanceof AskError ? fault : new AskError('failed', String(fault)) });
    }
  };
  return { ...whole, waiting, error, load };
}

const idle = { waiting: false, error: null };

/** Pages one after the other as one. */
export function joined<Entry>(pages: readonly [Page<Entry>, ...Page<Entry>[]]): Page<Entry> {
  const last = pages[pages.length - 1] ?? pages[0];
  return { ...last, nodes: pages.flatMap(({ nodes }) => nodes) };
}
