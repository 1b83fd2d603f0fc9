import { placeOf, recipeAt } from './place.ts';
import type { Language, Recipe } from './recipe.ts';

/** A view kept under a name, as the part of the address that draws it. */
export type SavedView = { readonly name: string; readonly place: string; readonly savedAt: string };
/** Where views are kept: the browser's own storage, or whatever reads and writes strings. */
export type Shelf = Pick<Storage, 'getItem' | 'setItem'>;

const key = 'views';
const mark = 'policy-graph-view';

/** The kept views, the newest first; what cannot be read counts as not kept. */
export function readViews(shelf: Shelf): readonly SavedView[] {
  try {
    const kept: unknown = JSON.parse(shelf.getItem(key) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isView) : [];
  } catch {
    return [];
  }
}

/** Keeps a view under a name; one that had the name goes. Throws where the browser keeps nothing (more). */
export function keepView(shelf: Shelf, view: SavedView): readonly SavedView[] {
  return write(shelf, [view, ...readViews(shelf).filter(({ name }) => name !== view.name)]);
}

export function dropView(shelf: Shelf, name: string): readonly SavedView[] {
  return write(
    shelf,
    readViews(shelf).filter((view) => view.name !== name),
  );
}

/** A view as the text of a file, to mail where an address would be too long. */
export function viewFile(view: SavedView): string {
  return `${JSON.stringify({ kind: mark, version: 1, ...view }, null, 2)}\n`;
}

/** The view in a file; null where the file holds none. */
export function readViewFile(text: string): SavedView | null {
  try {
    const held: unknown = JSON.parse(text);
    return isView(held) && 'kind' in held && held.kind === mark
      ? { name: held.name, place: held.place, savedAt: held.savedAt }
      : null;
  } catch {
    return null;
  }
}

export function viewOf(recipe: Recipe, name: string, now: Date): SavedView {
  return { name, place: placeOf(recipe), savedAt: now.toISOString() };
}

/** The recipe of a kept view, in the language that is spoken now. */
export function recipeOfView({ place }: SavedView, language: Language): Recipe {
  const at = place.indexOf('#');
  const [search, hash] = at < 0 ? [place, ''] : [place.slice(0, at), place.slice(at)];
  return { ...recipeAt({ search, hash }, language), language };
}

function write(shelf: Shelf, views: readonly SavedView[]): readonly SavedView[] {
  shelf.setItem(key, JSON.stringify(views));
  return views;
}

function isView(held: unknown): held is SavedView {
  return (
    typeof held === 'object' &&
    held !== null &&
    ['name', 'place', 'savedAt'].every((field) => typeof Reflect.get(held, field) === 'string')
  );
}
