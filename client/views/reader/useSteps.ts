import { useCallback, useEffect, useRef, useState } from 'react';
import type { Placed } from './placeFacts.ts';

/** Which fact one is at, and the way to others. */
export type Steps = {
  readonly current: Placed | null;
  /** Its place among the facts shown, from 1; 0 where it is none of them. */
  readonly position: number;
  readonly count: number;
  /** The fact whose mark Tab reaches: the current one, else the first. */
  readonly stop: string | null;
  /** Goes to a fact in the text. */
  readonly goTo: (id: string) => void;
  readonly next: () => void;
  readonly previous: () => void;
  readonly close: () => void;
};

/** Steps through facts in their order; `first` is the id of the entity at which one begins. */
export function useSteps(facts: readonly Placed[], first: string | null): Steps {
  const [at, setAt] = useState<{ readonly id: string } | null>(null);
  const begun = useRef<string | null>(null);
  useEffect(() => {
    if (first === null || first === begun.current || facts.length === 0) return;
    begun.current = first;
    const fact = facts.find(({ id }) => id === first);
    const inIt = facts.some(({ id, measure }) => id === at?.id && measure?.id === first);
    if (fact && !inIt) setAt({ id: fact.id });
  }, [first, facts, at]);
  useEffect(() => {
    if (at) bringIntoSight(at.id);
  }, [at]);
  const index = at ? facts.findIndex(({ id }) => id === at.id) : -1;
  const step = (by: 1 | -1) => () => {
    const next = facts[index < 0 ? (by > 0 ? 0 : facts.length - 1) : (index + by + facts.length) % facts.length];
    if (next) setAt({ id: next.id });
  };
  return {
    current: facts[index] ?? null,
    position: index + 1,
    count: facts.length,
    stop: (facts[index] ?? facts[0])?.id ?? null,
    goTo: useCallback((id) => setAt({ id }), []),
    next: step(1),
    previous: step(-1),
    close: () => setAt(null),
  };
}

/** What shows a fact says so by `data-facts`, in the text, or `data-fact`, in the list; where the text has none, the list. */
function bringIntoSight(id: string): void {
  const inText = document.querySelector<HTMLElement>(`[data-facts~="${CSS.escape(id)}"]`);
  const inList = document.querySelector<HTMLElement>(`[data-fact="${CSS.escape(id)}"]`);
  if (inText) inList?.scrollIntoView({ block: 'nearest' });
  const shown = inText ?? inList;
  shown?.scrollIntoView({ block: 'center' });
  shown?.focus({ preventScroll: true });
}
