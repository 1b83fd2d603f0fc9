import { type ReactNode, useEffect, useRef } from 'react';
import type { Kind } from '../../../graph/model.ts';
import { useWords } from '../../i18n/useWords.ts';
import { entityPage } from '../../queries/documents.ts';
import { useAnswer } from '../../queries/useAnswer.ts';
import { startAgain } from '../../state/growing.ts';
import { kindOfId } from '../../state/kindOfId.ts';
import { useView } from '../../state/RecipeContext.ts';
import { visit } from '../../state/transitions.ts';
import type { useTheme } from '../../state/useTheme.ts';
import { PageBar } from '../bar/PageBar.tsx';
import '../filters/filters.css';
import { useShortcuts } from '../explorer/useShortcuts.ts';
import { Boundary } from '../notice/Boundary.tsx';
import { Notice } from '../notice/Notice.tsx';
import { bodies } from '../panel/bodies/bodies.ts';
import '../panel/compare.css';
import '../panel/figures.css';
import '../panel/panel.css';
import { SearchBox } from '../search/SearchBox.tsx';
import { ViewLink } from '../ViewLink.tsx';
import './entity.css';
import { jsonLd, scriptText } from './jsonLd.ts';
import { PageTools } from './PageTools.tsx';
import { pageAddress } from './pageAddress.ts';
import { RelationList } from './RelationList.tsx';
import { TogetherSection } from './TogetherSection.tsx';

/** The page of one entity at an address of its own: all that the panel shows, and all that it is joined to. */
export function EntityPage({ theme }: { theme: ReturnType<typeof useTheme> }) {
  const { words } = useWords();
  const { recipe, go } = useView();
  const search = useRef<HTMLInputElement>(null);
  useShortcuts({ '/': () => search.current?.focus() });
  const id = recipe.selection ?? '';
  const kind = kindOfId(id);
  return (
    <div className="entity-page">
      <PageBar
        skip={words.entity.skip}
        to="entity"
        theme={theme}
        search={<SearchBox onFound={(found) => go(visit(found))} input={search} />}
      >
        <ViewLink to="codebook" name={words.codebook.open} icon="book" />
      </PageBar>
      <Main id={id}>
        {kind ? (
          <Boundary key={id}>
            <Entity id={id} kind={kind} />
          </Boundary>
        ) : (
          <Notice
            {...words.notice.unknown}
            actions={[{ label: words.notice.startAgain, onPress: () => go(startAgain) }]}
          />
        )}
      </Main>
    </div>
  );
}

/** Takes the focus to the top of what a link inside the page leads to; a page that opens leaves it where it is. */
function Main({ id, children }: { id: string; children: ReactNode }) {
  const main = useRef<HTMLElement>(null);
  const before = useRef(id);
  useEffect(() => {
    if (before.current === id) return;
    before.current = id;
    window.scrollTo(0, 0);
    main.current?.focus({ preventScroll: true });
  }, [id]);
  return (
    <main id="entity" ref={main} tabIndex={-1}>
      {children}
    </main>
  );
}

function Entity({ id, kind }: { id: string; kind: Kind }) {
  const answered = useAnswer(entityPage, { id });
  const Body = bodies[kind];
  const known = answered.status === 'ready' && answered.data.node ? answered.data : null;
  return (
    <div className="entity">
      <div className="entity-bar">{known?.node && <PageTools node={known.node} corpus={known.corpus} />}</div>
      <article className="entity-body">
        <Body id={id} />
      </article>
      {known && (
        <div className="entity-side">
          {kind === 'AGENCY' && <TogetherSection id={id} />}
          <RelationList id={id} />
        </div>
      )}
      {known?.node && <script type="application/ld+json">{scriptText(jsonLd(known.node, pageAddress))}</script>}
    </div>
  );
}
