import { type ReactNode, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { useWords } from '../../i18n/useWords.ts';

/** So many entries of a list are shown before one asks for more. */
export const firstFew = 12;

type Props<Item> = {
  readonly items: readonly Item[];
  /** Entries that are shown wherever they stand. */
  readonly keep?: (item: Item) => boolean;
  readonly children: (item: Item) => ReactNode;
};

/** The first entries of a list, and the others on demand. */
export function FirstOf<Item>({ items, keep = () => false, children }: Props<Item>) {
  const { words } = useWords();
  const [whole, setWhole] = useState(false);
  const shown = whole ? items : items.filter((item, index) => index < firstFew || keep(item));
  const left = items.length - shown.length;
  return (
    <>
      <ul>{shown.map(children)}</ul>
      {(left > 0 || (whole && items.length > firstFew)) && (
        <Button className="text-button more" onPress={() => setWhole(!whole)}>
          {whole ? words.filters.fewer : words.filters.more(left)}
        </Button>
      )}
    </>
  );
}
