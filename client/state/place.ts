import { readAddress, writeAddress } from './address.ts';
import type { Language, Recipe } from './recipe.ts';

/** The longest address that is sent to a server, and that a person can mail, in characters. */
export const mailable = 2_000;

/** The address of a recipe below the page's own. A long one stands behind the hash, where no server has to read it. */
export function placeOf(recipe: Recipe): string {
  const address = writeAddress(recipe);
  return address.length <= mailable ? address : `?lang=${recipe.language}#${address}`;
}

/** The recipe at a place, of the long form or the short one. */
export function recipeAt({ search, hash }: { search: string; hash: string }, language: Language): Recipe {
  return readAddress(hash.startsWith('#?') ? hash.slice(1) : search, language);
}
