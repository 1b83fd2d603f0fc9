import { lazy, Suspense, useEffect, useMemo } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { SpeechContext, speeches } from './i18n/useWords.ts';
import { writeAddress } from './state/address.ts';
import { RecipeContext } from './state/RecipeContext.ts';
import { useRecipe } from './state/useRecipe.ts';
import { useTheme } from './state/useTheme.ts';
import { Explorer } from './views/explorer/Explorer.tsx';
import { Boundary } from './views/notice/Boundary.tsx';

const Codebook = lazy(async () => ({ default: (await import('./views/codebook/Codebook.tsx')).Codebook }));

const locales = { zh: 'zh-CN', en: 'en-GB' } as const;

/** The explorer with what all of it shares: the recipe in the address, the language, the theme. */
export function App() {
  const { recipe, go } = useRecipe();
  const theme = useTheme();
  const speech = speeches[recipe.language];
  const view = useMemo(() => ({ recipe, go }), [recipe, go]);

  useEffect(() => {
    document.documentElement.lang = locales[recipe.language];
    const { app, codebook } = speeches[recipe.language].words;
    document.title = recipe.view === 'codebook' ? `${codebook.title} · ${app.name}` : app.name;
  }, [recipe.language, recipe.view]);

  useEffect(() => {
    const address = writeAddress(recipe);
    if (address !== window.location.search) window.history.replaceState(null, '', address + window.location.hash);
  }, [recipe]);

  return (
    <I18nProvider locale={locales[recipe.language]}>
      <SpeechContext value={speech}>
        <RecipeContext value={view}>
          <Boundary key={recipe.view}>
            {recipe.view === 'codebook' ? (
              <Suspense fallback={<main aria-busy="true" />}>
                <Codebook theme={theme} />
              </Suspense>
            ) : (
              <Explorer theme={theme} />
            )}
          </Boundary>
        </RecipeContext>
      </SpeechContext>
    </I18nProvider>
  );
}
