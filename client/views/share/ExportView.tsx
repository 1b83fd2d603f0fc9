import { askNames } from '../../export/askNames.ts';
import { ExportDialog } from '../../export/ExportDialog.tsx';
import { makeView } from '../../export/makeView.ts';
import { useWords } from '../../i18n/useWords.ts';
import { sayClass } from '../../network/metrics/sayClass.ts';
import { useView } from '../../state/RecipeContext.ts';
import { hiddenReasons } from '../filters/hiddenReasons.ts';
import type { OfView } from './ofView.ts';
import { viewTitle } from './viewTitle.ts';

/** Saves what is on the screen, with both languages, what is hidden and where it comes from. */
export function ExportView({ drawn: { picture, trees }, camera, onClose }: OfView) {
  const speech = useWords();
  const { recipe } = useView();
  if (!picture) return null;
  const { words, language } = speech;
  const { visible, look } = picture;
  const hidden = hiddenReasons(picture, words).map(({ said }) => said);
  const read = async () => {
    const canvas = camera.current;
    const seen = canvas?.read();
    if (!canvas || !seen) throw new Error(words.canvas.loading);
    const about = {
      title: viewTitle(picture, recipe.selection, words),
      address: window.location.href,
      language,
      corpusVersion: trees.corpus?.version ?? null,
      exportedAt: new Date().toISOString(),
      hidden,
    };
    const ids = visible.nodes.filter(({ id }) => !visible.folds.has(id)).map(({ id }) => id);
    const legend = look.classes?.map(({ label, token, count }) => ({
      kind: null,
      label: sayClass(label, speech),
      colour: seen.palette.paints[token] ?? seen.palette.ink,
      count,
    }));
    return makeView({
      about,
      graph: visible,
      ...seen,
      names: await askNames(ids),
      ...(legend ? { legend } : {}),
      png: canvas.png,
    });
  };
  return (
    <ExportDialog
      onClose={onClose}
      counts={{ nodes: visible.nodes.length, edges: visible.edges.length }}
      hidden={hidden}
      makeView={read}
    />
  );
}
