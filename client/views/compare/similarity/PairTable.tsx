import { useWords } from '../../../i18n/useWords.ts';
import { choose } from '../../../state/transitions.ts';
import { StepLink } from '../../StepLink.tsx';
import type { Column } from '../column.ts';
import { DataTable } from '../DataTable.tsx';
import { type Alike, nearness, type Pair, pairsOf } from './pairs.ts';

/** Every two places with what they share, and the steps by which the clusters came about. */
export function PairTable({ alike }: { alike: Alike }) {
  const { words } = useWords();
  const number = (id: string, title: string, value: Column<Pair>['value']) => ({ id, title, value, numeric: true });
  const columns: Column<Pair>[] = [
    {
      id: 'pair',
      title: words.comparing.similarity.pair,
      value: ({ left, right }) => `${left.name} – ${right.name}`,
      room: 'line',
      show: ({ left, right }) => (
        <StepLink to={choose({ facts: `${left.id}~${right.id}` })}>
          {left.name} – {right.name}
        </StepLink>
      ),
    },
    {
      ...number('value', words.comparing.similarity.value, ({ value }) => value),
      show: ({ value }) => nearness(value),
    },
    number('shared', words.comparing.similarity.shared, ({ sharedCount }) => sharedCount),
    number('left', words.comparing.similarity.onlyFirst, ({ onlyLeftCount }) => onlyLeftCount),
    number('right', words.comparing.similarity.onlySecond, ({ onlyRightCount }) => onlyRightCount),
  ];
  return (
    <>
      <DataTable
        caption={words.comparing.similarity.caption}
        columns={columns}
        rows={pairsOf(alike)}
        keyOf={({ left, right }) => `${left.id} ${right.id}`}
      />
      <Merges alike={alike} />
    </>
  );
}

function Merges({ alike }: { alike: Alike }) {
  const { words, language } = useWords();
  type Merge = Alike['merges'][number];
  const said = (places: Merge['left']) => places.map(({ name }) => name).join(language === 'zh' ? '、' : ', ');
  const columns: Column<Merge>[] = [
    { id: 'left', title: words.comparing.similarity.group, value: ({ left }) => said(left) },
    { id: 'right', title: words.comparing.similarity.joins, value: ({ right }) => said(right) },
    {
      id: 'value',
      title: words.comparing.similarity.mean,
      value: ({ value }) => value,
      show: ({ value }) => nearness(value),
      numeric: true,
    },
  ];
  return (
    <DataTable
      caption={words.comparing.similarity.merges}
      columns={columns}
      rows={alike.merges}
      keyOf={({ left, right }) => [...left, ...right].map(({ id }) => id).join()}
    />
  );
}
