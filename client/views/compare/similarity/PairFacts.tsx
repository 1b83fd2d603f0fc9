import type { SimilarityMeasure, SimilarityOver } from '../../../../generated/operations.ts';
import { useWords } from '../../../i18n/useWords.ts';
import { compareSimilarPair } from '../../../queries/documents.ts';
import { useAnswer } from '../../../queries/useAnswer.ts';
import { type Named, NameList, Section } from '../../panel/parts.tsx';
import { Asked } from '../Asked.tsx';
import { nearness } from './pairs.ts';

type Props = {
  readonly over: SimilarityOver;
  readonly measure: SimilarityMeasure;
  readonly exact: boolean;
  /** The two places, as `id~id`. */
  readonly facts: string;
};

/** What two places share, and what each has alone. */
export function PairFacts({ over, measure, exact, facts }: Props) {
  const { lang } = useWords();
  const [left = '', right = ''] = facts.split('~');
  const answered = useAnswer(compareSimilarPair, { lang, over, measure, exact, regions: [...new Set([left, right])] });
  return (
    <Asked answered={answered}>
      {({ similarity }) => {
        const cell = similarity.cells.find((one) => one.left.id === left && one.right.id === right);
        return cell && <Pair {...cell} />;
      }}
    </Asked>
  );
}

type Cell = {
  readonly left: Named;
  readonly right: Named;
  readonly value: number | null;
  readonly shared: readonly Named[];
  readonly onlyLeft: readonly Named[];
  readonly onlyRight: readonly Named[];
};

function Pair({ left, right, value, shared, onlyLeft, onlyRight }: Cell) {
  const { words } = useWords();
  const lists = [
    { title: words.comparing.similarity.shared, of: shared },
    { title: words.comparing.similarity.only(left.name), of: onlyLeft },
    { title: words.comparing.similarity.only(right.name), of: onlyRight },
  ];
  return (
    <section className="measure-facts">
      <h2>
        {left.name} – {right.name} <small className="count">{nearness(value)}</small>
      </h2>
      {lists.map(({ title, of }) => (
        <Section key={title} title={title} count={of.length}>
          <NameList of={of} />
        </Section>
      ))}
    </section>
  );
}
