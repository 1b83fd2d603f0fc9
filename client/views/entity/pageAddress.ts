import { writeAddress } from '../../state/address.ts';
import { firstRecipe } from '../../state/recipe.ts';
import { visit } from '../../state/transitions.ts';

/** The whole address of the page of an entity, in whatever language: the one by which it is known. */
export function pageAddress(id: string): string {
  const { origin, pathname } = window.location;
  return `${origin}${pathname}${writeAddress(visit(id)(firstRecipe))}`;
}
