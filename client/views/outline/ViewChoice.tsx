import { useEffect, useRef } from 'react';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';
import { useWords } from '../../i18n/useWords.ts';
import { Icon } from '../Icon.tsx';
import { keptView, stageViews, takeTurn, useStageView } from './useStageView.ts';

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
    <ToggleButtonGroup
      className="segments view-choice"
      aria-label={words.outline.view}
      disallowEmptySelection
      selectedKeys={[view]}
      onSelectionChange={(keys) => {
        const chosen = stageViews.find((one) => keys.has(one));
        if (chosen) keptView.choose(chosen);
      }}
    >
      {views.map((one) => (
        <ToggleButton key={one} id={one} className="segment">
          <Icon name={signs[one]} />
          {words.outline.views[one]}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
