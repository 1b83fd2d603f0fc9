import { type Rect, useVirtualizer, type Virtualizer } from '@tanstack/react-virtual';
import { type RefObject, useEffect, useMemo, useRef, useState } from 'react';

/** What walking a list needs to know of a row; `id` is the node that it shows, null for none. */
export type Row = { readonly key: string; readonly id: string | null; readonly label: string };
type Options = {
  readonly rows: readonly Row[];
  readonly cursor: string | null;
  /** The height of what stays above the rows, in px. */
  readonly head: number;
  /** Tells that the focus came to a row of a node. */
  readonly onStand: (id: string) => void;
};

export type Rows = {
  readonly scroll: RefObject<HTMLDivElement | null>;
  readonly virtual: Virtualizer<HTMLDivElement, HTMLTableRowElement>;
  /** The row that Tab leads to. */
  readonly active: number;
  /** Moves the focus to a row; past either end it goes to the end. */
  readonly moveTo: (index: number) => void;
  /** What every row of the table carries. */
  readonly attributesOf: (index: number) => Attributes;
};

type Attributes = {
  readonly ref: (element: HTMLTableRowElement | null) => void;
  readonly 'data-index': number;
  readonly tabIndex: number;
  readonly 'aria-current': 'true' | undefined;
  readonly onFocus: () => void;
};

/** Rows up to so many are all there, for those who read them in one go or search the page. */
const fewRows = 150;
const rowHeight = 38;
const firstRect: Rect = { width: 800, height: 600 };

/** A long list of which only what is in sight is made, with one row that Tab leads to, in step with the cursor of the picture. */
export function useRows({ rows, cursor, head, onStand }: Options): Rows {
  const scroll = useRef<HTMLDivElement>(null);
  const wanted = useRef<string | null>(null);
  const places = useMemo(() => new Map(rows.map(({ key }, index) => [key, index])), [rows]);
  const [activeKey, setActive] = useState<string | null>(null);
  const atCursor = cursor === null ? -1 : rows.findIndex(({ id }) => id === cursor);
  const active = places.get(activeKey ?? '') ?? Math.max(0, atCursor);
  const virtual = useVirtualizer<HTMLDivElement, HTMLTableRowElement>({
    count: rows.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => rowHeight,
    getItemKey: (index) => rows[index]?.key ?? index,
    overscan: rows.length <= fewRows ? fewRows : 8,
    scrollMargin: head,
    scrollPaddingStart: head,
    initialRect: firstRect,
    useFlushSync: false,
    rangeExtractor: ({ startIndex, endIndex, overscan, count }) => {
      const first = Math.max(0, startIndex - overscan);
      const last = Math.min(count - 1, endIndex + overscan);
      const seen = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
      if (active >= count || (active >= first && active <= last)) return seen;
      return active < first ? [active, ...seen] : [...seen, active];
    },
  });

  // Where the picture's cursor goes, the list follows without taking the focus.
  const followed = useRef<string | null>(null);
  useEffect(() => {
    if (cursor === followed.current || atCursor < 0) return;
    followed.current = cursor;
    const shown = rows[active]?.id === cursor ? active : atCursor;
    setActive(rows[shown]?.key ?? null);
    if (!scroll.current?.contains(document.activeElement)) virtual.scrollToIndex(shown);
  }, [cursor, atCursor, rows, active, virtual]);

  const moveTo = (index: number) => {
    const place = Math.min(rows.length - 1, Math.max(0, index));
    const key = rows[place]?.key;
    if (key === undefined) return;
    wanted.current = key;
    setActive(key);
    virtual.scrollToIndex(place);
    const there = scroll.current?.querySelector<HTMLElement>(`tr[data-index="${place}"]`);
    if (there) focusRow(there, wanted);
  };

  const attributesOf = (index: number): Attributes => ({
    ref: (element) => {
      virtual.measureElement(element);
      if (element && wanted.current !== null && wanted.current === rows[index]?.key) focusRow(element, wanted);
    },
    'data-index': index,
    tabIndex: index === active ? 0 : -1,
    'aria-current': cursor !== null && rows[index]?.id === cursor ? 'true' : undefined,
    onFocus: () => {
      const row = rows[index];
      setActive(row?.key ?? null);
      if (row?.id && row.id !== cursor) onStand(row.id);
    },
  });

  return { scroll, virtual, active, moveTo, attributesOf };
}

function focusRow(element: HTMLElement, wanted: RefObject<string | null>): void {
  wanted.current = null;
  element.focus({ preventScroll: true });
}
