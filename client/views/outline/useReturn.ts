import { type RefObject, useEffect, useRef } from 'react';
import { takeTurn } from './useStageView.ts';

/**
 * Keeps the focus with those who work in the list: it comes in when they turned here by key, and back when the details
 * that they opened from here close.
 */
export function useReturn(section: RefObject<HTMLElement | null>, selection: string | null): void {
  const leftFrom = useRef(false);
  const before = useRef<string | null>(null);

  useEffect(() => {
    if (takeTurn()) focusRow(section.current);
  }, [section]);

  useEffect(() => {
    const opened = before.current === null && selection !== null;
    const closed = before.current !== null && selection === null;
    before.current = selection;
    if (opened) leftFrom.current = section.current?.contains(document.activeElement) ?? false;
    if (closed && leftFrom.current) focusRow(section.current);
  }, [section, selection]);
}

function focusRow(section: HTMLElement | null): void {
  section?.querySelector<HTMLElement>('tr[tabindex="0"]')?.focus();
}
