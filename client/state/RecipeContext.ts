import { createContext, useContext } from 'react';
import { firstRecipe, type Recipe } from './recipe.ts';
import type { Go } from './useRecipe.ts';

type View = { readonly recipe: Recipe; readonly go: Go };

/** The recipe of the view and the way to change it, for links deep inside. */
export const RecipeContext = createContext<View>({ recipe: firstRecipe, go: () => {} });

export function useView(): View {
  return useContext(RecipeContext);
}
