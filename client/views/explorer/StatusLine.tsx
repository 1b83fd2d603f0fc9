import { Button } from 'react-aria-components/Button';
import { useWords } from '../../i18n/useWords.ts';
import { countHidden } from '../../state/filterGraph.ts';
import { dropSteps } from '../../state/growing.ts';
import { showAll } from '../../state/narrowing.ts';
import { useView } from '../../state/RecipeContext.ts';
import { LimitsButton } from '../limits/LimitsButton.tsx';
import type { Drawn } from './usePicture.ts';

/** What is drawn in numbers, what is hidden, cut or failed: nothing goes missing in silence. */
export function StatusLine({ drawn: { answered, unfiltered, picture, trees } }: { drawn: Drawn }) {
  const { words } = useWords();
  const { go } = useView();
  if (!picture) return null;
  const networks = answered.status === 'ready' ? answered.data : null;
  const failures = networks?.failures ?? [];
  const failed = new Set(failures.map(({ what }) => what));
  const drop = dropSteps((step) => failed.has(step.id));
  const cut = [networks?.start, ...(networks?.expansions ?? []).map(({ network }) => network)].find(
    (one) => one?.truncated,
  );
  return (
    <div className="status-line">
      <span>{words.canvas.counts(picture.visible.nodes.length, picture.visible.edges.length)}</span>
      {trees.corpus && <LimitsButton corpus={trees.corpus} />}
      {cut && <span className="status-warning">{words.canvas.truncated(cut.totalNodes)}</span>}
      {countHidden(picture.visible) > 0 && (
        <span>
          {words.filters.hidden(countHidden(picture.visible))}
          <Button className="text-button" onPress={() => go(showAll)}>
            {words.filters.showAll}
          </Button>
        </span>
      )}
      {unfiltered && (
        <span className="status-warning" role="alert">
          {words.notice.unfiltered}
        </span>
      )}
      {picture.visible.forced && (
        <span className="status-warning">{words.canvas.folded(picture.visible.folds.size)}</span>
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
