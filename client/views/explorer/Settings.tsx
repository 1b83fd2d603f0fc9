import { Button } from 'react-aria-components/Button';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';
import { useWords } from '../../i18n/useWords.ts';
import { useView } from '../../state/RecipeContext.ts';
import { languages } from '../../state/recipe.ts';
import { speak } from '../../state/transitions.ts';
import { type Theme, themes } from '../../state/useTheme.ts';
import { Icon } from '../Icon.tsx';

type Props = { readonly theme: Theme; readonly onTheme: (theme: Theme) => void };

const signs = { system: 'system', light: 'sun', dark: 'moon' } as const;

/** What a person sets once: the language and the theme. */
export function Settings({ theme, onTheme }: Props) {
  const { words } = useWords();
  const { recipe, go } = useView();
  const next = themes[(themes.indexOf(theme) + 1) % themes.length] ?? 'system';
  return (
    <>
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
    </>
  );
}
