import { memo } from 'react';
import { useWords } from '../../i18n/useWords.ts';
import type { ReadPassage } from '../../queries/askReader.ts';
import { visit } from '../../state/transitions.ts';
import { StepLink } from '../StepLink.tsx';
import { type At, Mark } from './Mark.tsx';
import { markText } from './markText.ts';
import { PieceText } from './PieceText.tsx';
import { changesIn, type Form, marksIn } from './passageMarks.ts';
import type { Placed } from './placeFacts.ts';

type Props = At & {
  readonly passage: ReadPassage;
  readonly facts: readonly Placed[];
  readonly form: Form;
};

/**
 * One passage with its address, which leads to its measure, and every fact in it marked. There may be thousands: one that
 * no step concerns is not drawn again.
 */
export const PassageText = memo(function PassageText({ passage, facts, form, ...at }: Props) {
  const { ref, measure, heading } = passage;
  const { words } = useWords();
  const runs = markText(passage[form], marksIn(passage, facts, form), changesIn(passage, form));
  const own = measure?.ref === ref ? measure : null;
  return (
    <div className={heading ? 'reader-passage heading' : 'reader-passage'}>
      {own ? (
        <StepLink className="address" to={visit(own.id)} title={words.reader.toMeasure(own.name)}>
          {ref}
        </StepLink>
      ) : (
        <span className="address">{ref}</span>
      )}
      <p lang="zh-CN">
        {runs.map((run) =>
          run.marks.length > 0 ? (
            <Mark key={run.pieces[0]?.from} run={run} {...at} />
          ) : (
            run.pieces.map((piece) => <PieceText key={piece.from} piece={piece} />)
          ),
        )}
      </p>
      <Reasons passage={passage} form={form} />
    </div>
  );
});

/** Why what is repaired in a passage was. */
function Reasons({ passage, form }: Pick<Props, 'passage' | 'form'>) {
  const { words } = useWords();
  if (form === 'cleaned' || passage.changes.length === 0) return null;
  return (
    <ul className="reasons">
      {passage.changes.map(({ start, read, why }) => (
        <li key={start}>{read === null ? words.reader.cut(why) : words.reader.repaired(read, why)}</li>
      ))}
    </ul>
  );
}
