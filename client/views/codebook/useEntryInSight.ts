import { useEffect } from 'react';
import { flushSync } from 'react-dom';

/** Brings the entry that the address names into sight, once it is there; one that the filter hides is shown first. */
export function useEntryInSight(ready: boolean, showAll: () => void): void {
  useEffect(() => {
    if (!ready) return;
    named()?.scrollIntoView();
    const onNamed = () => {
      if (!named()) flushSync(showAll);
      named()?.scrollIntoView();
    };
    window.addEventListener('hashchange', onNamed);
    return () => window.removeEventListener('hashchange', onNamed);
  }, [ready, showAll]);
}

function named(): HTMLElement | null {
  const hash = window.location.hash.slice(1);
  try {
    return document.getElementById(decodeURIComponent(hash));
  } catch {
    return document.getElementById(hash);
  }
}
