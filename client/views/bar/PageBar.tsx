import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { useWords } from '../../i18n/useWords.ts';
import type { useTheme } from '../../state/useTheme.ts';
import { Icon } from '../Icon.tsx';
import { Brand } from './Brand.tsx';
import './pageBar.css';
import { Settings } from './Settings.tsx';

type Props = {
  /** What the link past the bar says, and the id of what it leads to. */
  readonly skip: string;
  readonly to: string;
  readonly theme: ReturnType<typeof useTheme>;
  readonly search?: ReactNode;
  readonly onHelp?: () => void;
  /** The tools of the page. */
  readonly children: ReactNode;
};

/** The head of every page: the way past it, the name, the search, the tools, and what a person sets once. */
export function PageBar({ skip, to, theme, search, onHelp, children }: Props) {
  const { words } = useWords();
  return (
    <>
      <a className="skip" href={`#${to}`}>
        {skip}
      </a>
      <header className="top-bar">
        <Brand />
        {search}
        <div className="top-tools">
          {children}
          <Settings theme={theme.theme} onTheme={theme.setTheme} />
          {onHelp && (
            <Button className="button quiet square" aria-label={words.help.open} onPress={onHelp}>
              <Icon name="help" />
            </Button>
          )}
        </div>
      </header>
    </>
  );
}
