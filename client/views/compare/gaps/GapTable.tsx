import { useWords } from '../../../i18n/useWords.ts';
import { choose } from '../../../state/transitions.ts';
import { Names } from '../../panel/parts.tsx';
import { StepLink } from '../../StepLink.tsx';
import type { Column } from '../column.ts';
import { DataTable } from '../DataTable.tsx';
import type { Gap } from './gapPlaces.ts';

/** Each gap in words: who has it, who is silent, of whom it is not known. */
export function GapTable({ gaps }: { gaps: readonly Gap[] }) {
  const { words } = useWords();
  const places = (id: 'users' | 'silent' | 'unknown', title: string): Column<Gap> => ({
    id,
    title,
    value: (gap) => gap[id].length,
    show: (gap) => <Names of={gap[id]} />,
  });
  const columns: Column<Gap>[] = [
    {
      id: 'instrument',
      title: words.comparing.gaps.instrument,
      value: ({ instrument }) => instrument.name,
      show: ({ instrument }) => <StepLink to={choose({ facts: `*~${instrument.id}` })}>{instrument.name}</StepLink>,
    },
    places('users', words.codebook.standings.USED),
    places('silent', words.codebook.standings.SILENT),
    places('unknown', words.codebook.standings.UNKNOWN),
    {
      id: 'measures',
      title: words.comparing.matrix.measures,
      value: ({ measureCount }) => measureCount,
      numeric: true,
    },
  ];
  return (
    <DataTable
      caption={words.comparing.gaps.caption}
      columns={columns}
      rows={gaps}
      keyOf={({ instrument }) => instrument.id}
    />
  );
}
