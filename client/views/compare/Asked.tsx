import type { ReactNode } from 'react';
import { useWords } from '../../i18n/useWords.ts';
import type { Answered } from '../../queries/useAnswer.ts';
import { useView } from '../../state/RecipeContext.ts';
import { compare } from '../../state/transitions.ts';
import { FailureNotice } from '../notice/Notice.tsx';

type Props<Data> = { readonly answered: Answered<Data>; readonly children: (data: Data) => ReactNode };

/** Shows an answer once it is there; until then that it is worked out, else why it is not to be had. */
export function Asked<Data>({ answered, children }: Props<Data>) {
  const { words } = useWords();
  const { recipe, go } = useView();
  if (answered.status === 'waiting')
    return (
      <div className="compare-wait panel-wait" aria-busy="true">
        <span className="unseen">{words.panel.loading}</span>
        {[92, 64, 80, 55, 71].map((width) => (
          <i key={width} style={{ width: `${width}%` }} />
        ))}
      </div>
    );
  if (answered.status === 'failed') {
    const again = () => go(compare(recipe.analysis.id));
    return <FailureNotice error={answered.error} retry={answered.retry} startAgain={again} />;
  }
  return children(answered.data);
}
