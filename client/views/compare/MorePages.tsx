import { Button } from 'react-aria-components/Button';
import { useWords } from '../../i18n/useWords.ts';
import { FailureNotice } from '../notice/Notice.tsx';
import type { Pages } from './usePages.ts';

type Props = {
  readonly pages: Pages<unknown>;
  /** How many of all are shown, where not every entry of a page is. */
  readonly shown?: number;
  readonly all?: number;
};

/** How many of all are shown, and the next page at a press; nothing where all are. */
export function MorePages({ pages, shown = pages.nodes.length, all = pages.totalCount }: Props) {
  const { words } = useWords();
  const { waiting, error, load, pageInfo } = pages;
  if (all <= shown) return null;
  return (
    <div className="more-pages">
      <p role="status">{words.comparing.shownOf(shown, all)}</p>
      {error && <FailureNotice error={error} retry={load} />}
      {pageInfo.hasNextPage && !error && (
        <Button className="button" isDisabled={waiting} onPress={load}>
          {waiting ? words.entity.waiting : words.comparing.more}
        </Button>
      )}
    </div>
  );
}
