import { createContext, useContext } from 'react';
import { firstRecipe, type Recipe } from './recipe.ts';
import type { Go, Undoing } from './useRecipe.ts';

type View = { readonly recipe: Recipe; readonly go: Go; readonly undoing: Undoing };

/** The recipe of the view and the way to change it and back, for links deep inside. */
export const RecipeContext = createContext<View>({
  recipe: firstRecipe,
  go: () => {},
  undoing: { undo: null, redo: null },
});

export function useView(): View {
  return useContext(RecipeContext);
}
