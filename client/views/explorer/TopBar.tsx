import type { RefObject } from 'react';
import { Button } from 'react-aria-components/Button';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';
import { useWords } from '../../i18n/useWords.ts';
import { writeAddress } from '../../state/address.ts';
import { useView } from '../../state/RecipeContext.ts';
import { languages } from '../../state/recipe.ts';
import { speak, startAgain } from '../../state/transitions.ts';
import { type Theme, themes } from '../../state/useTheme.ts';
import { Icon } from '../Icon.tsx';
import { SearchBox } from '../search/SearchBox.tsx';
import './topBar.css';

type Props = {
  readonly theme: Theme;
  readonly onTheme: (theme: Theme) => void;
  readonly onFound: (id: string) => void;
  readonly onHelp: () => void;
  readonly search: RefObject<HTMLInputElement | null>;
};

const signs = { system: 'system', light: 'sun', dark: 'moon' } as const;

/** The name, the search, and what a person sets once. */
export function TopBar({ theme, onTheme, onFound, onHelp, search }: Props) {
  const { words } = useWords();
  const { recipe, go } = useView();
  const next = themes[(themes.indexOf(theme) + 1) % themes.length] ?? 'system';
  return (
    <header className="top-bar">
      <a
        className="brand"
        href={writeAddress(startAgain(recipe))}
        onClick={(event) => {
          event.preventDefault();
          go(startAgain);
        }}
      >
        <img src="/mark.svg" alt="" width="30" height="30" />
        <h1>{words.app.name}</h1>
        <span className="brand-line">{words.app.line}</span>
      </a>
      <SearchBox onFound={onFound} input={search} />
      <div className="top-tools">
        <ToggleButtonGroup
          className="segments"
          aria-label={words.language.label}
          disallowEmptySelection
          selectedKeys={[recipe.language]}
          onSelectionChange={(keys) => {
            const chosen = languages.find((language) => keys.has(language));
            if (chosen) go(speak(chosen), 'replace');
          }}
        >
          {languages.map((language) => (
            <ToggleButton key={language} id={language} className="segment" aria-label={words.language[language]}>
              <span lang={language === 'zh' ? 'zh-CN' : 'en'}>{language === 'zh' ? '中' : 'EN'}</span>
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
        <Button
          className="button quiet square"
          aria-label={`${words.theme.label}: ${words.theme[theme]}`}
          onPress={() => onTheme(next)}
        >
          <Icon name={signs[theme]} />
        </Button>
        <Button className="button quiet square" aria-label={words.help.open} onPress={onHelp}>
          <Icon name="help" />
        </Button>
      </div>
    </header>
  );
}
