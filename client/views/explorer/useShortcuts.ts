import { useEffect, useRef } from 'react';

/** What a key does, by its name in lower case; with Control or Command it is `mod+z`, with Shift as well `mod+shift+z`. */
export type Shortcuts = Readonly<Record<string, () => void>>;

/** Keys that work anywhere on the page except while typing; an open dialog or menu keeps its keys to itself. */
export function useShortcuts(shortcuts: Shortcuts): void {
  const latest = useRef(shortcuts);
  latest.current = shortcuts;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.altKey || event.isComposing || event.defaultPrevented || isTaken(event.target)) return;
      const act = latest.current[nameOf(event)];
      if (!act) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}

function nameOf({ key, ctrlKey, metaKey, shiftKey }: KeyboardEvent): string {
  const name = key.toLowerCase();
  return ctrlKey || metaKey ? `mod+${shiftKey ? 'shift+' : ''}${name}` : name;
}

function isTaken(target: EventTarget | null): boolean {
  const keepers =
    'input:not([type="checkbox"]), select, textarea, [contenteditable="true"], [role="dialog"], [role="listbox"], [role="menu"]';
  return target instanceof Element && target.closest(keepers) !== null;
}
