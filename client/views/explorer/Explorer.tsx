import { lazy, Suspense, useRef, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { useWords } from '../../i18n/useWords.ts';
import type { Camera } from '../../network/Canvas.tsx';
import { useView } from '../../state/RecipeContext.ts';
import type { useTheme } from '../../state/useTheme.ts';
import { PageBar } from '../bar/PageBar.tsx';
import { Filters } from '../filters/Filters.tsx';
import { Icon } from '../Icon.tsx';
import { toggleList } from '../outline/useStageView.ts';
import { SearchBox } from '../search/SearchBox.tsx';
import { ShareMenu } from '../share/ShareMenu.tsx';
import { ViewLink } from '../ViewLink.tsx';
import { keyMap } from './keyMap.ts';
import { Stage } from './Stage.tsx';
import { useActions } from './useActions.ts';
import { useAnnounced } from './useAnnounced.ts';
import { usePicture } from './usePicture.ts';
import { useShortcuts } from './useShortcuts.ts';
import { useUndoSaid } from './useUndoSaid.ts';
import './explorer.css';

const Help = lazy(async () => ({ default: (await import('../help/Help.tsx')).Help }));
const NodeMenu = lazy(async () => ({ default: (await import('../actions/NodeMenu.tsx')).NodeMenu }));
const Panel = lazy(async () => ({ default: (await import('../panel/Panel.tsx')).Panel }));

/** The page: the picture in the middle, what narrows it on the left, what is open on the right. */
export function Explorer({ theme }: { theme: ReturnType<typeof useTheme> }) {
  const { recipe, go } = useView();
  const { words } = useWords();
  const [help, setHelp] = useState(false);
  const [rail, setRail] = useState(false);
  const camera = useRef<Camera>(null);
  const search = useRef<HTMLInputElement>(null);
  const drawn = usePicture(recipe);
  const actions = useActions(drawn.picture, camera);
  const { said, say } = useAnnounced({
    picture: drawn.picture,
    actions,
    picked: recipe.picked.length,
    arranging: drawn.arranging.running !== null,
  });
  const undoKeys = useUndoSaid(say);
  const toSearch = () => search.current?.focus();
  const showHelp = () => setHelp(true);
  const { picture } = drawn;
  const away = () => setRail(false);
  useShortcuts(
    keyMap(actions, { recipe, picture, go, ...undoKeys, search: toSearch, help: showHelp, list: toggleList, away }),
  );

  return (
    <div className={recipe.selection ? 'explorer with-panel' : 'explorer'}>
      <PageBar
        skip={words.app.skip}
        to="graph"
        theme={theme}
        search={<SearchBox onFound={actions.find} input={search} />}
        onHelp={showHelp}
      >
        <ShareMenu drawn={drawn} camera={camera} />
        <ViewLink to="compare" name={words.comparing.open} icon="columns" />
        <ViewLink to="codebook" name={words.codebook.open} icon="book" />
      </PageBar>
      <Button className="button rail-open" aria-expanded={rail} onPress={() => setRail(!rail)}>
        <Icon name={rail ? 'close' : 'sliders'} />
        {rail ? words.filters.close : words.filters.open}
      </Button>
      <aside className={rail ? 'rail open' : 'rail'} aria-label={words.filters.title}>
        {drawn.picture && <Filters picture={drawn.picture} trees={drawn.trees} />}
      </aside>
      <Stage drawn={drawn} theme={theme.shown} camera={camera} actions={actions} />
      {recipe.selection && (
        <Suspense fallback={<aside className="panel" />}>
          <Panel id={recipe.selection} picture={drawn.picture} onClose={actions.close} takeFocus={actions.byKey} />
        </Suspense>
      )}
      {actions.menu && drawn.picture && (
        <Suspense>
          <NodeMenu key={actions.menu.id} menu={actions.menu} picture={drawn.picture} actions={actions} />
        </Suspense>
      )}
      {help && (
        <Suspense>
          <Help onClose={() => setHelp(false)} />
        </Suspense>
      )}
      <output className="unseen" aria-live="polite">
        {said}
      </output>
    </div>
  );
}
