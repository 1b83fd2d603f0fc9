import { type ComponentType, lazy, Suspense, useEffect, useMemo } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { SpeechContext, speeches } from './i18n/useWords.ts';
import { placeOf } from './state/place.ts';
import { RecipeContext } from './state/RecipeContext.ts';
import type { ViewName } from './state/recipe.ts';
import { useRecipe } from './state/useRecipe.ts';
import { useTheme } from './state/useTheme.ts';
import { Explorer } from './views/explorer/Explorer.tsx';
import { Boundary } from './views/notice/Boundary.tsx';

/** Views that are pages of their own; they come when they are asked for. */
const pages: Readonly<Partial<Record<ViewName, ComponentType<{ theme: ReturnType<typeof useTheme> }>>>> = {
  codebook: lazy(async () => ({ default: (await import('./views/codebook/Codebook.tsx')).Codebook })),
  reader: lazy(async () => ({ default: (await import('./views/reader/Reader.tsx')).Reader })),
  compare: lazy(async () => ({ default: (await import('./views/compare/Compare.tsx')).Compare })),
  entity: lazy(async () => ({ default: (await import('./views/entity/EntityPage.tsx')).EntityPage })),
};

const locales = { zh: 'zh-CN', en: 'en-GB' } as const;

/** The explorer with what all of it shares: the recipe in the address, the language, the theme. */
export function App() {
  const { recipe, go, undoing } = useRecipe();
  const theme = useTheme();
  const speech = speeches[recipe.language];
  const Page = pages[recipe.view];
  const view = useMemo(() => ({ recipe, go, undoing }), [recipe, go, undoing]);

  useEffect(() => {
    document.documentElement.lang = locales[recipe.language];
    const { app, codebook, comparing } = speeches[recipe.language].words;
    const titles = { codebook: codebook.title, compare: comparing.names[recipe.analysis.id] };
    const title = Object.entries(titles).find(([view]) => view === recipe.view)?.[1];
    document.title = title ? `${title} · ${app.name}` : app.name;
  }, [recipe.language, recipe.view, recipe.analysis.id]);

  useEffect(() => {
    const { search, hash } = window.location;
    const place = placeOf(recipe);
    const wanted = place.includes('#') || hash.startsWith('#?') ? place : place + hash;
    if (wanted !== search + hash) window.history.replaceState(null, '', wanted);
  }, [recipe]);

  return (
    <I18nProvider locale={locales[recipe.language]}>
      <SpeechContext value={speech}>
        <RecipeContext value={view}>
          <Boundary key={recipe.view}>
            {Page ? (
              <Suspense fallback={<main aria-busy="true" />}>
                <Page theme={theme} />
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
