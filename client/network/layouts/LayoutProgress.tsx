import { Button } from 'react-aria-components/Button';
import { ProgressBar } from 'react-aria-components/ProgressBar';
import { useWords } from '../../i18n/useWords.ts';
import './layoutProgress.css';
import type { Arranging } from './useArrangement.ts';

/** What a long layout is at, with a way to stop it; a word where it failed, and nothing where none runs. */
export function LayoutProgress({ running, failed }: Pick<Arranging, 'running' | 'failed'>) {
  const { words } = useWords();
  if (!running)
    return failed ? (
      <p className="layout-progress" role="status">
        {words.look.failed}
      </p>
    ) : null;
  return (
    <div className="layout-progress">
      <ProgressBar
        aria-label={words.look.running}
        value={running.fraction * 100}
        valueLabel={words.look.phases[running.phase]}
      >
        {({ percentage = 0, valueText }) => (
          <>
            <span>{valueText}…</span>
            <i>
              <b style={{ width: `${percentage}%` }} />
            </i>
          </>
        )}
      </ProgressBar>
      <Button className="button" onPress={running.cancel}>
        {words.look.cancel}
      </Button>
    </div>
  );
}
