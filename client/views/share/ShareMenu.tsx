import { type ComponentType, lazy, Suspense, useRef, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { useWords } from '../../i18n/useWords.ts';
import { mailable } from '../../state/place.ts';
import { useView } from '../../state/RecipeContext.ts';
import { viewOf } from '../../state/savedViews.ts';
import { Icon } from '../Icon.tsx';
import type { OfView } from './ofView.ts';
import './share.css';

const Items = lazy(async () => ({ default: (await import('./ShareItems.tsx')).ShareItems }));
const dialogs = {
  views: lazy(async () => ({ default: (await import('./ViewsDialog.tsx')).ViewsDialog })),
  begin: lazy(async () => ({ default: (await import('./BeginDialog.tsx')).BeginDialog })),
  query: lazy(async () => ({ default: (await import('./QueryView.tsx')).QueryView })),
  export: lazy(async () => ({ default: (await import('./ExportView.tsx')).ExportView })),
  cite: lazy(async () => ({ default: (await import('./CiteView.tsx')).CiteView })),
} as const satisfies Readonly<Record<string, ComponentType<OfView>>>;
type Opened = 'menu' | keyof typeof dialogs;
type Props = Omit<OfView, 'onClose'>;

/** Handing on what is on the screen: its link, a file, a saved view, the query behind it, an export, a citation. */
export function ShareMenu({ drawn, camera }: Props) {
  const { words } = useWords();
  const button = useRef<HTMLButtonElement>(null);
  const [opened, setOpened] = useState<Opened | null>(null);
  const [said, setSaid] = useState('');
  const close = () => setOpened(null);
  const Shown = opened && opened !== 'menu' ? dialogs[opened] : null;
  const own = useOwnItems(setSaid);
  const items = [
    ...own,
    ...(['views', 'begin', 'query', 'export', 'cite'] as const).map((key) => ({
      key,
      label: words.share[key],
      run: () => setOpened(key),
    })),
  ];
  return (
    <>
      <Button
        ref={button}
        className="button quiet view-link"
        aria-label={words.share.menu}
        aria-haspopup="menu"
        aria-expanded={opened === 'menu'}
        onPress={() => setOpened('menu')}
        onBlur={() => setSaid('')}
      >
        <Icon name="share" />
        <span>{words.share.open}</span>
      </Button>
      <output className="share-said" aria-live="polite">
        {said}
      </output>
      <Suspense>
        {opened === 'menu' && (
          <Items items={items} button={button} onClose={() => setOpened((now) => (now === 'menu' ? null : now))} />
        )}
        {Shown && <Shown drawn={drawn} camera={camera} onClose={close} />}
      </Suspense>
    </>
  );
}

/** What needs no dialog: the link, and the view as a file. */
function useOwnItems(say: (text: string) => void) {
  const { words } = useWords();
  const { recipe } = useView();
  const copy = async () => {
    const { href } = window.location;
    await navigator.clipboard?.writeText(href);
    say(href.length > mailable ? words.share.tooLong(href.length) : words.share.copied);
  };
  const save = async () => {
    const { saveViewFile } = await import('./ViewsDialog.tsx');
    saveViewFile(viewOf(recipe, document.title, new Date()));
  };
  return [
    { key: 'copy', label: words.share.copyLink, run: copy },
    { key: 'file', label: words.share.saveFile, run: save },
  ];
}
