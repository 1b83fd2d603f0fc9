import { useWords } from '../../i18n/useWords.ts';
import { useView } from '../../state/RecipeContext.ts';
import { CiteDialog } from '../cite/CiteDialog.tsx';
import { viewSource } from '../cite/viewSource.ts';
import type { OfView } from './ofView.ts';
import { viewTitle } from './viewTitle.ts';

/** References to the view itself, which rests on a version of the corpus. */
export function CiteView({ drawn: { picture, trees }, onClose }: OfView) {
  const { words } = useWords();
  const { recipe } = useView();
  if (!picture) return null;
  const title = viewTitle(picture, recipe.selection, words);
  const source = viewSource({ title, url: window.location.href, version: trees.corpus?.version ?? '', words });
  return <CiteDialog sources={[source]} onClose={onClose} />;
}
