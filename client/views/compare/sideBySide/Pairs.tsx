import type { ComparedPairFragment } from '../../../../generated/operations.ts';
import { useWords } from '../../../i18n/useWords.ts';
import { EntityLink } from '../../EntityLink.tsx';
import { Names } from '../../panel/parts.tsx';
import { Figure, type Sheet } from '../Figure.tsx';
import { MorePages } from '../MorePages.tsx';
import { percent } from '../matrix/matrixCells.ts';
import { usePages } from '../usePages.ts';
import { Diff } from './Diff.tsx';
import type { Sided } from './sided.ts';

type Props = {
  readonly compared: Sided;
  /** Asks for the pairs after one of them. */
  readonly more: (after: string) => Promise<Sided['pairs']>;
};

/** Measures of different sides under a same instrument, those nearest in words first, with how they differ. */
export function Pairs({ compared, more }: Props) {
  const { words } = useWords();
  const pages = usePages(compared.pairs, more);
  const { nodes, totalCount } = pages;
  if (nodes.length === 0) return null;
  const notes = [
    words.comparing.sides.thresholds,
    words.comparing.sides.pairCount(totalCount),
    nodes.length < totalCount ? words.comparing.sides.pairsShown(nodes.length, totalCount - nodes.length) : null,
  ];
  return (
    <Figure title={words.comparing.sides.pairs} file="pairs" notes={notes} sheet={sheetOf(nodes)} drawn={false}>
      <ol className="pairs">
        {nodes.map((pair) => (
          <li key={`${pair.one.id} ${pair.other.id}`}>
            <PairLine pair={pair} />
          </li>
        ))}
      </ol>
      <MorePages pages={pages} />
    </Figure>
  );
}

function PairLine({ pair }: { pair: ComparedPairFragment }) {
  const { words } = useWords();
  const { one, other, similarity, containment, reuse } = pair;
  return (
    <>
      <p className="pair-words">
        {similarity === null || reuse === null ? (
          <em>{words.comparing.sides.noWords}</em>
        ) : (
          <>
            <b className={`reuse ${reuse.toLowerCase()}`}>{words.comparing.sides.reuse[reuse]}</b>{' '}
            <meter min={0} max={1} value={similarity} aria-label={words.comparing.sides.similarity} />{' '}
            {words.comparing.sides.near(percent(similarity), percent(containment ?? 0))}
          </>
        )}{' '}
        <Names of={pair.instruments} />
      </p>
      <div className="pair">
        {[
          { side: pair.oneSide, measure: one },
          { side: pair.otherSide, measure: other },
        ].map(({ side, measure }) => (
          <p key={measure.id}>
            <small>
              {side.name} {measure.ref}
            </small>
            <EntityLink id={measure.id} name={measure.name} />
          </p>
        ))}
      </div>
      {pair.diff && <Diff parts={pair.diff} />}
    </>
  );
}

function sheetOf(pairs: readonly ComparedPairFragment[]): Sheet<ComparedPairFragment> {
  const column = (id: string, value: (pair: ComparedPairFragment) => string | number | null) => ({
    id,
    title: id,
    value,
  });
  return {
    rows: pairs,
    columns: [
      column('one_id', ({ one }) => one.id),
      column('one_side', ({ oneSide }) => oneSide.name),
      column('one_clause', ({ one }) => one.ref),
      column('other_id', ({ other }) => other.id),
      column('other_side', ({ otherSide }) => otherSide.name),
      column('other_clause', ({ other }) => other.ref),
      column('instruments', ({ instruments }) => instruments.map(({ id }) => id).join(' ')),
      column('similarity', ({ similarity }) => similarity),
      column('containment', ({ containment }) => containment),
      column('reuse', ({ reuse }) => reuse),
    ],
  };
}
