import { lazy, Suspense, useRef, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { kinds } from '../../../graph/model.ts';
import { useWords } from '../../i18n/useWords.ts';
import type { Camera } from '../../network/Canvas.tsx';
import { useView } from '../../state/RecipeContext.ts';
import { bringIn, collapse, expand, hide, select } from '../../state/transitions.ts';
import type { useTheme } from '../../state/useTheme.ts';
import { Filters } from '../filters/Filters.tsx';
import { Help } from '../help/Help.tsx';
import { Icon } from '../Icon.tsx';
import { Stage } from './Stage.tsx';
import { TopBar } from './TopBar.tsx';
import { useAnnounced } from './useAnnounced.ts';
import { usePicture } from './usePicture.ts';
import { useShortcuts } from './useShortcuts.ts';
import './explorer.css';

const Panel = lazy(async () => ({ default: (await import('../panel/Panel.tsx')).Panel }));

/** The page: the picture in the middle, what narrows it on the left, what is open on the right. */
export function Explorer({ theme }: { theme: ReturnType<typeof useTheme> }) {
  const { recipe, go } = useView();
  const { words, language } = useWords();
  const drawn = usePicture(recipe);
  const [cursor, setCursor] = useState<string | null>(null);
  const [byKey, setByKey] = useState(false);
  const [help, setHelp] = useState(false);
  const [rail, setRail] = useState(false);
  const camera = useRef<Camera>(null);
  const search = useRef<HTMLInputElement>(null);
  const { picture } = drawn;
  const nodes = picture?.graph.nodes ?? [];
  const at = picture?.visible.nodes.find((node) => node.id === cursor);
  const drawnAround = (id: string) =>
    picture?.visible.edges.filter((edge) => edge.source === id || edge.target === id).length ?? 0;
  const said = useAnnounced(
    drawn,
    at ? words.canvas.at(at.label, kinds[at.kind].caption[language], drawnAround(at.id), at.degree) : null,
  );

  const open = (id: string, byKey = false) => {
    setCursor(id);
    setByKey(byKey);
    go(select(id));
  };
  const close = () => {
    go(select(null));
    camera.current?.focus();
  };
  const find = (id: string) => {
    setCursor(id);
    setByKey(true);
    go(nodes.some((node) => node.id === id) ? select(id) : bringIn(id));
  };
  const zoom = (factor: number | 'fit') => (factor === 'fit' ? camera.current?.fit() : camera.current?.zoom(factor));
  const withCursor = (act: (id: string) => void) => {
    const id = cursor ?? recipe.selection;
    if (id) act(id);
  };
  useShortcuts({
    '/': () => search.current?.focus(),
    '?': () => setHelp(true),
    '+': () => zoom(1.3),
    '=': () => zoom(1.3),
    '-': () => zoom(1 / 1.3),
    '0': () => zoom('fit'),
    e: () => withCursor((id) => go(expand(id))),
    c: () => withCursor((id) => go(collapse(id))),
    delete: () => withCursor((id) => go(hide(id))),
    escape: () => (recipe.selection ? close() : setRail(false)),
  });

  return (
    <div className={recipe.selection ? 'explorer with-panel' : 'explorer'}>
      <a className="skip" href="#graph">
        {words.app.skip}
      </a>
      <TopBar
        theme={theme.theme}
        onTheme={theme.setTheme}
        onFound={find}
        onHelp={() => setHelp(true)}
        search={search}
      />
      <Button className="button rail-open" aria-expanded={rail} onPress={() => setRail(!rail)}>
        <Icon name={rail ? 'close' : 'sliders'} />
        {rail ? words.filters.close : words.filters.open}
      </Button>
      <aside className={rail ? 'rail open' : 'rail'} aria-label={words.filters.title}>
        {picture && <Filters picture={picture} trees={drawn.trees} />}
      </aside>
      <Stage
        drawn={drawn}
        theme={theme.shown}
        camera={camera}
        cursor={cursor}
        onCursor={setCursor}
        onOpen={open}
        onExpand={(id) => go(expand(id))}
        onZoom={zoom}
      />
      {recipe.selection && (
        <Suspense fallback={<aside className="panel" />}>
          <Panel id={recipe.selection} picture={picture} onClose={close} takeFocus={byKey} />
        </Suspense>
      )}
      <Help open={help} onChange={setHelp} />
      <output className="unseen" aria-live="polite">
        {said}
      </output>
    </div>
  );
}
