import { Button } from 'react-aria-components/Button';
import { useWords } from '../../i18n/useWords.ts';
import { useView } from '../../state/RecipeContext.ts';
import { languages } from '../../state/recipe.ts';
import { speak } from '../../state/transitions.ts';
import { type Theme, themes } from '../../state/useTheme.ts';
import { Segments } from '../filters/Segments.tsx';
import { Icon } from '../Icon.tsx';

type Props = { readonly theme: Theme; readonly onTheme: (theme: Theme) => void };

const signs = { system: 'system', light: 'sun', dark: 'moon' } as const;

/** Each language in itself. */
const own = { zh: { lang: 'zh-CN', name: '中' }, en: { lang: 'en', name: 'EN' } } as const;

/** What a person sets once: the language and the theme. */
export function Settings({ theme, onTheme }: Props) {
  const { words } = useWords();
  const { recipe, go } = useView();
  const next = themes[(themes.indexOf(theme) + 1) % themes.length] ?? 'system';
  return (
    <>
      <Segments
        label={words.language.label}
        value={recipe.language}
        options={languages.map((id) => ({
          id,
          name: words.language[id],
          shown: <span lang={own[id].lang}>{own[id].name}</span>,
        }))}
        onChange={(language) => go(speak(language), 'replace')}
      />
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
