import type { MouseEvent } from 'react';
import { useWords } from '../i18n/useWords.ts';
import { writeAddress } from '../state/address.ts';
import { useView } from '../state/RecipeContext.ts';
import { visit } from '../state/transitions.ts';
import { Icon } from './Icon.tsx';

/** A sign that leads to the page of an entity. */
export function PageLink({ id }: { id: string }) {
  const { words } = useWords();
  const { recipe, go } = useView();
  const open = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    go(visit(id));
  };
  return (
    <a
      className="button quiet square"
      href={writeAddress(visit(id)(recipe))}
      aria-label={words.entity.open}
      title={words.entity.open}
      onClick={open}
    >
      <Icon name="page" />
    </a>
  );
}
