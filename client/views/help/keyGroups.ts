import type { Words } from '../../i18n/useWords.ts';

export type KeyRow = { readonly row: keyof Words['help']['rows']; readonly keys: readonly string[] };
export type KeyGroup = { readonly group: keyof Words['help']['groups']; readonly rows: readonly KeyRow[] };

/** The map of all keys, as `KeyboardEvent.key` names them; `Mod` is Command on a Mac and Control elsewhere. */
export const keyGroups: readonly KeyGroup[] = [
  {
    group: 'move',
    rows: [
      { row: 'tab', keys: ['Tab'] },
      { row: 'arrows', keys: ['ArrowLeft', 'ArrowUp', 'ArrowRight', 'ArrowDown'] },
      { row: 'around', keys: ['[', ']'] },
      { row: 'ends', keys: ['Home', 'End'] },
      { row: 'tree', keys: ['ArrowRight', 'ArrowLeft'] },
      { row: 'letters', keys: ['A–Z'] },
      { row: 'escape', keys: ['Escape'] },
    ],
  },
  {
    group: 'act',
    rows: [
      { row: 'enter', keys: ['Enter'] },
      { row: 'pick', keys: ['Space'] },
      { row: 'menu', keys: ['m'] },
      { row: 'expand', keys: ['e'] },
      { row: 'collapse', keys: ['c'] },
      { row: 'hide', keys: ['h', 'Delete'] },
      { row: 'isolate', keys: ['i'] },
      { row: 'pin', keys: ['p'] },
      { row: 'undo', keys: ['Mod+z'] },
      { row: 'redo', keys: ['Mod+Shift+z', 'Mod+y'] },
    ],
  },
  {
    group: 'view',
    rows: [
      { row: 'zoom', keys: ['+', '-', '0'] },
      { row: 'list', keys: ['l'] },
      { row: 'search', keys: ['/'] },
      { row: 'help', keys: ['?'] },
    ],
  },
];

const signs: Readonly<Record<string, string>> = {
  ArrowLeft: '←',
  ArrowUp: '↑',
  ArrowRight: '→',
  ArrowDown: '↓',
  Escape: 'Esc',
  Delete: 'Del',
  '-': '−',
};

/** A key as it is printed on the keyboard. */
export function printedKey(key: string, isMac: boolean): string {
  const parts = key.split(/\+(?=.)/).map((part) => {
    if (part === 'Mod') return isMac ? '⌘' : 'Ctrl';
    return signs[part] ?? (part.length === 1 ? part.toUpperCase() : part);
  });
  return parts.join(' ');
}
