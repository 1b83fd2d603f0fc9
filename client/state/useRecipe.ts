import { useCallback, useMemo, useSyncExternalStore } from 'react';
import { readAddress, writeAddress } from './address.ts';
import type { Language, Recipe } from './recipe.ts';
import type { Transition } from './transitions.ts';

/** `push` makes a step that Back takes back; `replace` is for sliders and the like. */
export type Go = (transition: Transition, mode?: 'push' | 'replace') => void;

const moved = 'recipe-moved';

/** The recipe in the address bar, and the one way to change it. */
export function useRecipe(): { recipe: Recipe; go: Go } {
  const search = useSyncExternalStore(subscribe, () => window.location.search);
  const recipe = useMemo(() => readAddress(search, preferredLanguage()), [search]);
  const go = useCallback<Go>((transition, mode = 'push') => {
    const before = readAddress(window.location.search, preferredLanguage());
    const after = writeAddress(transition(before));
    if (after === window.location.search) return;
    window.history[mode === 'push' ? 'pushState' : 'replaceState'](null, '', after);
    window.dispatchEvent(new Event(moved));
  }, []);
  return { recipe, go };
}

function subscribe(listener: () => void): () => void {
  const events = ['popstate', moved];
  for (const event of events) window.addEventListener(event, listener);
  return () => {
    for (const event of events) window.removeEventListener(event, listener);
  };
}

function preferredLanguage(): Language {
  const wanted = navigator.languages.find((language) => /^(zh|en)\b/i.test(language));
  return wanted?.toLowerCase().startsWith('zh') ? 'zh' : 'en';
}
