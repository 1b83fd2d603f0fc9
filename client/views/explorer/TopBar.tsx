import type { RefObject } from 'react';
import { Button } from 'react-aria-components/Button';
import { useWords } from '../../i18n/useWords.ts';
import type { Theme } from '../../state/useTheme.ts';
import { Icon } from '../Icon.tsx';
import { SearchBox } from '../search/SearchBox.tsx';
import { ViewLink } from '../ViewLink.tsx';
import { Brand } from './Brand.tsx';
import { Settings } from './Settings.tsx';
import './topBar.css';

type Props = {
  readonly theme: Theme;
  readonly onTheme: (theme: Theme) => void;
  readonly onFound: (id: string) => void;
  readonly onHelp: () => void;
  readonly search: RefObject<HTMLInputElement | null>;
};

/** The name, the search, and what a person sets once. */
export function TopBar({ theme, onTheme, onFound, onHelp, search }: Props) {
  const { words } = useWords();
  return (
    <header className="top-bar">
      <Brand />
      <SearchBox onFound={onFound} input={search} />
      <div className="top-tools">
        <ViewLink to="codebook" name={words.codebook.open} icon="book" />
        <Settings theme={theme} onTheme={onTheme} />
        <Button className="button quiet square" aria-label={words.help.open} onPress={onHelp}>
          <Icon name="help" />
        </Button>
      </div>
    </header>
  );
}
