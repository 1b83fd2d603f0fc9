import { useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { placeOf, recipeAt } from './place.ts';
import type { Language, Recipe } from './recipe.ts';
import { shareParts } from './shareParts.ts';
import { beginTimeline, goOn, redo, type Timeline, undo } from './timeline.ts';
import { speak, type Transition } from './transitions.ts';

/** `push` makes a step that Back takes back; `replace` is for sliders and the like. */
export type Go = (transition: Transition, mode?: 'push' | 'replace') => void;

/** What can be taken back and done again, all within this page; null where there is nothing. */
export type Undoing = { readonly undo: (() => void) | null; readonly redo: (() => void) | null };

const moved = 'recipe-moved';

/** The recipe in the address bar, the one way to change it, and the way back. */
export function useRecipe(): { recipe: Recipe; go: Go; undoing: Undoing } {
  const place = useSyncExternalStore(subscribe, currentPlace);
  const last = useRef<Recipe | null>(null);
  const recipe = useMemo(() => {
    const now = recipeOf(place);
    return last.current ? shareParts(last.current, now) : now;
  }, [place]);
  last.current = recipe;
  const written = useMemo(() => placeOf(recipe), [recipe]);
  const [timeline, setTimeline] = useState(() => beginTimeline(written));
  const go = useCallback<Go>((transition, mode = 'push') => {
    const now = recipeOf(currentPlace());
    const before = placeOf(now);
    const after = placeOf(transition(now));
    if (after === before) return;
    setTimeline((known) => goOn(known, after, { at: Date.now(), flows: mode === 'replace' }));
    moveTo(after, mode);
  }, []);
  // Back, Forward and a link typed in are changes as well.
  useEffect(() => {
    setTimeline((known) => goOn(known, written, { at: Date.now(), flows: false }));
  }, [written]);
  const undoing = useMemo(() => undoingOf(timeline, setTimeline), [timeline]);
  return { recipe, go, undoing };
}

function undoingOf(timeline: Timeline, setTimeline: (timeline: Timeline) => void): Undoing {
  const to = (next: Timeline) => () => {
    // The language is not a step of the work: it stays as it is spoken now.
    const now = placeOf(speak(recipeOf(timeline.now).language)(recipeOf(next.now)));
    setTimeline({ ...next, now });
    moveTo(now, 'replace');
  };
  return {
    undo: timeline.past.length > 0 ? to(undo(timeline)) : null,
    redo: timeline.future.length > 0 ? to(redo(timeline)) : null,
  };
}

function currentPlace(): string {
  const { search, hash } = window.location;
  return search + (hash.startsWith('#?') ? hash : '');
}

function recipeOf(place: string): Recipe {
  const [search = '', ...hash] = place.split('#');
  return recipeAt({ search, hash: hash.length > 0 ? `#${hash.join('#')}` : '' }, preferredLanguage());
}

function moveTo(place: string, mode: 'push' | 'replace'): void {
  window.history[mode === 'push' ? 'pushState' : 'replaceState'](null, '', place);
  window.dispatchEvent(new Event(moved));
}

function subscribe(listener: () => void): () => void {
  const events = ['popstate', 'hashchange', moved];
  for (const event of events) window.addEventListener(event, listener);
  return () => {
    for (const event of events) window.removeEventListener(event, listener);
  };
}

function preferredLanguage(): Language {
  const wanted = navigator.languages.find((language) => /^(zh|en)\b/i.test(language));
  return wanted?.toLowerCase().startsWith('zh') ? 'zh' : 'en';
}
