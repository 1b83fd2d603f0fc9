import { useEffect, useRef } from 'react';
import { useWords } from '../../i18n/useWords.ts';
import { Segments } from '../filters/Segments.tsx';
import { Icon } from '../Icon.tsx';
import { keptView, type StageView, takeTurn, useStageView } from './useStageView.ts';

const signs = { graph: 'graph', both: 'split', list: 'list' } as const;

/** The same graph as a picture, as a list, or as both side by side. */
export function ViewChoice() {
  const { words } = useWords();
  const { view, views } = useStageView();
  // Who turned by key from the list to the picture stands in it.
  const before = useRef(view);
  useEffect(() => {
    if (before.current === view) return;
    before.current = view;
    if (view === 'graph' && takeTurn()) document.getElementById('graph')?.focus();
  }, [view]);
  return (
    <Segments
      className="view-choice"
      label={words.outline.view}
      value={view}
      options={views.map((id) => ({ id, name: words.outline.views[id], shown: <Shown view={id} /> }))}
      onChange={keptView.choose}
    />
  );
}

function Shown({ view }: { view: StageView }) {
  const { words } = useWords();
  return (
    <>
      <Icon name={signs[view]} />
      {words.outline.views[view]}
    </>
  );
}
