import { useEffect, useMemo } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { SpeechContext, speeches } from './i18n/useWords.ts';
import { writeAddress } from './state/address.ts';
import { RecipeContext } from './state/RecipeContext.ts';
import { useRecipe } from './state/useRecipe.ts';
import { useTheme } from './state/useTheme.ts';
import { Explorer } from './views/explorer/Explorer.tsx';

const locales = { zh: 'zh-CN', en: 'en-GB' } as const;

/** The explorer with what all of it shares: the recipe in the address, the language, the theme. */
export function App() {
  const { recipe, go } = useRecipe();
  const theme = useTheme();
  const speech = speeches[recipe.language];
  const view = useMemo(() => ({ recipe, go }), [recipe, go]);

  useEffect(() => {
    document.documentElement.lang = locales[recipe.language];
    document.title = speeches[recipe.language].words.app.name;
  }, [recipe.language]);

  useEffect(() => {
    const address = writeAddress(recipe);
    if (address !== window.location.search) window.history.replaceState(null, '', address);
  }, [recipe]);

  return (
    <I18nProvider locale={locales[recipe.language]}>
      <SpeechContext value={speech}>
        <RecipeContext value={view}>
          <Explorer theme={theme} />
        </RecipeContext>
      </SpeechContext>
    </I18nProvider>
  );
}
