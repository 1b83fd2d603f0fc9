import { useWords } from '../../../i18n/useWords.ts';
import { choose, select } from '../../../state/transitions.ts';
import { StepLink } from '../../StepLink.tsx';
import { Chart } from '../chart/Chart.tsx';
import type { Column } from '../column.ts';
import { DataTable } from '../DataTable.tsx';
import { Figure } from '../Figure.tsx';
import { percent } from '../matrix/matrixCells.ts';
import { leastWidth, type MatrixPicture, matrixChart } from '../matrix/matrixChart.ts';
import { stipName } from '../stipName.ts';
import { useHref } from '../useHref.ts';
import type { Scope } from '../useScope.ts';
import type { Whole } from './mixBars.ts';

type Code = { readonly id: string; readonly name: string };
type Share = { readonly whole: Whole; readonly code: string; readonly count: number; readonly share: number };

/** How the measures of each place or document divide into STIP codes. */
export function StipFigure({ wholes, scope }: { wholes: readonly Whole[]; scope: Scope | null }) {
  const speech = useWords();
  const { words } = speech;
  const shares = sharesOf(wholes);
  const codes = [...new Set(shares.map(({ code }) => code))]
    .sort()
    .map((id) => ({ id, name: stipName(id, scope, speech) }));
  const picture = usePicture(wholes, shares, codes);
  if (codes.length === 0) return null;
  const column = (id: string, value: (share: Share) => string | number) => ({ id, title: id, value });
  const sheet = {
    rows: shares,
    columns: [
      column('id', ({ whole }) => whole.id),
      column('name', ({ whole }) => whole.name),
      column('stip', ({ code }) => code),
      column('measures', ({ count }) => count),
      column('share', ({ share }) => share),
    ],
  };
  return (
    <Figure
      title={words.comparing.mix.stip}
      file="policy-mix-stip"
      notes={[words.comparing.matrix.by.STIP, words.comparing.mix.stipShare]}
      sheet={sheet}
    >
      <Chart
        label={words.comparing.mix.stip}
        content={picture}
        draw={(width) => matrixChart(picture, width)}
        least={leastWidth(picture)}
      />
      <StipTable wholes={wholes} shares={shares} codes={codes} />
    </Figure>
  );
}

function sharesOf(wholes: readonly Whole[]): Share[] {
  return wholes.flatMap((whole) =>
    whole.mix.stip.map(({ code, measureCount, share }) => ({ whole, code, count: measureCount, share })),
  );
}

function usePicture(wholes: readonly Whole[], shares: readonly Share[], codes: readonly Code[]): MatrixPicture {
  const { words } = useWords();
  const href = useHref();
  const most = Math.max(...shares.map(({ share }) => share));
  return {
    places: wholes.map(({ id, name }) => ({ key: id, name, note: name, href: href(select(id)) })),
    columns: codes.map(({ id, name }) => ({ key: id, name, note: name, href: null })),
    squares: shares.map(({ whole, code, count, share }) => ({
      place: whole.id,
      column: code,
      said: percent(share),
      label: `${whole.name} · ${code}: ${percent(share)}, ${words.compare.measuresOf(count)}`,
      dark: share / most,
      standing: 'USED',
      href: href(choose({ facts: `${whole.id}~stip~${code}` })),
    })),
  };
}

type TableProps = {
  readonly wholes: readonly Whole[];
  readonly shares: readonly Share[];
  readonly codes: readonly Code[];
};

function StipTable({ wholes, shares, codes }: TableProps) {
  const { words } = useWords();
  const columns: Column<Code>[] = [
    { id: 'code', title: words.comparing.matrix.ways.STIP, value: ({ name }) => name },
    ...wholes.map((whole): Column<Code> => {
      const shareIn = ({ id }: Code) => shares.find((one) => one.whole.id === whole.id && one.code === id);
      return {
        id: whole.id,
        title: whole.name,
        value: (code) => shareIn(code)?.share ?? null,
        show: (code) => {
          const part = shareIn(code);
          return (
            part && (
              <StepLink to={choose({ facts: `${whole.id}~stip~${code.id}` })} className="cell-link">
                <b>{percent(part.share)}</b> <small>{words.compare.measuresOf(part.count)}</small>
              </StepLink>
            )
          );
        },
      };
    }),
  ];
  return <DataTable caption={words.comparing.mix.stipCaption} columns={columns} rows={codes} keyOf={({ id }) => id} />;
}
