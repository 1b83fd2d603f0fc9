import type { RefObject } from 'react';
import { Button } from 'react-aria-components/Button';
import { useWords } from '../../i18n/useWords.ts';
import type { Camera } from '../../network/Canvas.tsx';
import type { Theme } from '../../state/useTheme.ts';
import { Icon } from '../Icon.tsx';
import { SearchBox } from '../search/SearchBox.tsx';
import { ShareMenu } from '../share/ShareMenu.tsx';
import { ViewLink } from '../ViewLink.tsx';
import { Brand } from './Brand.tsx';
import { Settings } from './Settings.tsx';
import './topBar.css';
import type { Drawn } from './usePicture.ts';

type Props = {
  readonly theme: Theme;
  readonly onTheme: (theme: Theme) => void;
  readonly onFound: (id: string) => void;
  readonly onHelp: () => void;
  readonly drawn: Drawn;
  readonly camera: RefObject<Camera | null>;
  readonly search: RefObject<HTMLInputElement | null>;
};

/** The name, the search, and what a person sets once. */
export function TopBar({ theme, onTheme, onFound, onHelp, drawn, camera, search }: Props) {
  const { words } = useWords();
  return (
    <header className="top-bar">
      <Brand />
      <SearchBox onFound={onFound} input={search} />
      <div className="top-tools">
        <ShareMenu drawn={drawn} camera={camera} />
        <ViewLink to="compare" name={words.comparing.open} icon="columns" />
        <ViewLink to="codebook" name={words.codebook.open} icon="book" />
        <Settings theme={theme} onTheme={onTheme} />
        <Button className="button quiet square" aria-label={words.help.open} onPress={onHelp}>
          <Icon name="help" />
        </Button>
      </div>
    </header>
  );
}
