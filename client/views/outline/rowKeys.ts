import type { KeyboardEvent } from 'react';
import { isMenuKey } from '../../network/isMenuKey.ts';
import type { Actions } from '../explorer/useActions.ts';
import { beginsWith } from './typeAhead.ts';
import type { Row, Rows } from './useRows.ts';

/** Rows that one page key passes. */
const page = 10;
/** So long after the last character, in ms, a new word begins. */
const pause = 700;

/** What was typed so far to find a row. */
export type Typed = { text: string; at: number };

type Around = {
  readonly rows: readonly Row[];
  readonly walk: Rows;
  readonly actions: Pick<Actions, 'open' | 'togglePick' | 'openMenu'>;
  readonly typed: Typed;
};

/**
 * The keys that every list has: to another row, open, pick, menu, and the beginning of a name. Letters that are commands
 * of the page stay commands unless Shift is held or a name is being typed. True for a key that was taken.
 */
export function pressRowKey(event: KeyboardEvent<HTMLElement>, around: Around): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  const onRow = event.target instanceof HTMLTableRowElement;
  return moveByKey(event.key, around) || (onRow && (actByKey(event, around) || findByName(event, around)));
}

function moveByKey(key: string, { rows, walk }: Around): boolean {
  const places: Readonly<Record<string, number>> = {
    ArrowUp: walk.active - 1,
    ArrowDown: walk.active + 1,
    PageUp: walk.active - page,
    PageDown: walk.active + page,
    Home: 0,
    End: rows.length - 1,
  };
  const place = places[key];
  if (place === undefined) return false;
  walk.moveTo(place);
  return true;
}

function actByKey({ key, shiftKey, currentTarget, target }: KeyboardEvent<HTMLElement>, around: Around): boolean {
  const { rows, walk, actions, typed } = around;
  const id = rows[walk.active]?.id;
  if (!id || (isTyping(typed) && key !== 'Enter')) return false;
  if (key === 'Enter') actions.open(id, true);
  else if (key === ' ') actions.togglePick(id);
  else if (isMenuKey({ key, shiftKey })) actions.openMenu(id, target instanceof Element ? target : currentTarget);
  else return false;
  return true;
}

function findByName({ key, shiftKey }: KeyboardEvent<HTMLElement>, { rows, walk, typed }: Around): boolean {
  const isLetter = /^[\p{L}\p{N}]$/u.test(key);
  if (!isLetter || !(shiftKey || isTyping(typed) || !commands.includes(key))) return false;
  typed.text = isTyping(typed) ? typed.text + key : key;
  typed.at = Date.now();
  const from = typed.text.length === 1 ? walk.active + 1 : walk.active;
  const found = [...rows.keys()]
    .map((step) => (from + step) % rows.length)
    .find((index) => beginsWith(rows[index]?.label ?? '', typed.text));
  if (found !== undefined) walk.moveTo(found);
  return true;
}

function isTyping({ text, at }: Typed): boolean {
  return text !== '' && Date.now() - at < pause;
}

/** Letters and figures that do something on the page. */
const commands = [...'echipml0'];
