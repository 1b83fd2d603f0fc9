import { Button } from 'react-aria-components/Button';
import { useWords } from '../../i18n/useWords.ts';
import { useView } from '../../state/RecipeContext.ts';
import { showAll, type Transition } from '../../state/transitions.ts';
import { LimitsButton } from '../limits/LimitsButton.tsx';
import type { Drawn } from './usePicture.ts';

/** What is drawn in numbers, what is hidden, cut or failed: nothing goes missing in silence. */
export function StatusLine({ drawn: { answered, picture, trees } }: { drawn: Drawn }) {
  const { words } = useWords();
  const { go } = useView();
  if (!picture) return null;
  const networks = answered.status === 'ready' ? answered.data : null;
  const failures = networks?.failures ?? [];
  const failed = new Set(failures.map(({ step }) => step.id));
  const drop: Transition = (recipe) => ({ ...recipe, steps: recipe.steps.filter((step) => !failed.has(step.id)) });
  const cut = [networks?.start, ...(networks?.expansions ?? []).map(({ network }) => network)].find(
    (one) => one?.truncated,
  );
  return (
    <div className="status-line">
      <span>{words.canvas.counts(picture.visible.nodes.length, picture.visible.edges.length)}</span>
      {trees.corpus && <LimitsButton corpus={trees.corpus} />}
      {cut && <span className="status-warning">{words.canvas.truncated(cut.totalNodes)}</span>}
      {picture.visible.hiddenCount > 0 && (
        <span>
          {words.filters.hidden(picture.visible.hiddenCount)}
          <Button className="text-button" onPress={() => go(showAll)}>
            {words.filters.showAll}
          </Button>
        </span>
      )}
      {failures.length > 0 && (
        <span className="status-warning" role="alert">
          {words.notice.steps([...failed].join(', '))}
          <Button className="text-button" onPress={() => go(drop, 'replace')}>
            {words.notice.dropSteps}
          </Button>
        </span>
      )}
    </div>
  );
}
