import { useSyncExternalStore } from 'react';
import { keep, useKept } from './useKept.ts';

/** The picture alone, with the list beside it, or the list in its place. */
export const stageViews = ['graph', 'both', 'list'] as const;
export type StageView = (typeof stageViews)[number];

export const keptView = keep<StageView>('stage-view', stageViews);
const wide = window.matchMedia('(min-width: 1200px)');

/** The view that is chosen, and those that this screen has room for. */
export function useStageView(): { readonly view: StageView; readonly views: readonly StageView[] } {
  const kept = useKept(keptView);
  const roomy = useSyncExternalStore(subscribe, () => wide.matches);
  const views = stageViews.filter((view) => roomy || view !== 'both');
  return { view: views.includes(kept) ? kept : 'list', views };
}

let turned = false;

/** Turns from the picture to the list and back, and the focus with it. */
export function toggleList(): void {
  turned = true;
  keptView.choose(keptView.read() === 'graph' ? 'list' : 'graph');
}

/** Whether the focus is to come along to what has just come into sight; asked once. */
export function takeTurn(): boolean {
  const was = turned;
  turned = false;
  return was;
}

function subscribe(listener: () => void): () => void {
  wide.addEventListener('change', listener);
  return () => wide.removeEventListener('change', listener);
}
