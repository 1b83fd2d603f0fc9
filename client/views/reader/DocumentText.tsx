import { useMemo } from 'react';
import type { ReadPassage } from '../../queries/askReader.ts';
import { CutLines } from './CutLines.tsx';
import { PassageText } from './PassageText.tsx';
import type { Form } from './passageMarks.ts';
import type { Placed } from './placeFacts.ts';
import type { Steps } from './useSteps.ts';

type Props = {
  readonly passages: readonly ReadPassage[];
  readonly facts: readonly Placed[];
  readonly form: Form;
  readonly steps: Steps;
};

/** One list for all passages without facts, so that they need not be drawn again. */
const none: readonly Placed[] = [];

/** The text of a document, passage by passage; what was cut only where the text is shown as printed. */
export function DocumentText({ passages, facts, form, steps }: Props) {
  const byPassage = useMemo(() => Map.groupBy(facts, ({ passage }) => passage), [facts]);
  const standing = (id: string | null, own: readonly Placed[]) => (own.some((fact) => fact.id === id) ? id : null);
  return (
    <div className={`reader-text ${form}`}>
      {passages.map((passage, index) => {
        if (passage.cut === null) {
          const own = byPassage.get(index) ?? none;
          const at = { current: standing(steps.current?.id ?? null, own), stop: standing(steps.stop, own) };
          return (
            <PassageText key={passage.start} passage={passage} facts={own} form={form} {...at} goTo={steps.goTo} />
          );
        }
        const lines = form === 'raw' && passages[index - 1]?.cut !== passage.cut ? cutFrom(passages, index) : [];
        return lines.length > 0 && <CutLines key={passage.start} lines={lines} />;
      })}
    </div>
  );
}

/** The lines from here on that were cut for the same reason. */
function cutFrom(passages: readonly ReadPassage[], index: number): ReadPassage[] {
  const rest = passages.slice(index);
  const end = rest.findIndex(({ cut }) => cut !== rest[0]?.cut);
  return end < 0 ? rest : rest.slice(0, end);
}
