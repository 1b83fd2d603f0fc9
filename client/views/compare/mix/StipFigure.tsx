import { useWords } from '../../../i18n/useWords.ts';
import { choose, select } from '../../../state/transitions.ts';
import { StepLink } from '../../StepLink.tsx';
import type { Column } from '../column.ts';
import { DataTable } from '../DataTable.tsx';
import { Figure } from '../Figure.tsx';
import { MatrixDrawing } from '../matrix/MatrixDrawing.tsx';
import { percent } from '../matrix/matrixCells.ts';
import type { MatrixPicture } from '../matrix/matrixChart.ts';
import { useHref } from '../useHref.ts';
import { useOptions } from '../useOptions.ts';
import type { Whole } from './mixBars.ts';

type Code = { readonly id: string; readonly name: string };
type Share = { readonly whole: Whole; readonly code: Code; readonly count: number; readonly share: number };

export const stipWays = ['STIP', 'STIP_FAMILY'] as const;
type StipWay = (typeof stipWays)[number];

/** How the measures of each place or document divide into STIP codes, or into their families. */
export function StipFigure({ wholes }: { wholes: readonly Whole[] }) {
  const { words } = useWords();
  const by = useOptions().one('stip', stipWays);
  const shares = sharesOf(wholes, by);
  const codes = [...new Map(shares.map(({ code }) => [code.id, code])).values()];
  if (by === 'STIP') codes.sort((one, other) => (one.id < other.id ? -1 : 1));
  const picture = usePicture(wholes, shares, codes);
  if (codes.length === 0) return null;
  const column = (id: string, value: (share: Share) => string | number) => ({ id, title: id, value });
  const sheet = {
    rows: shares,
    columns: [
      column('id', ({ whole }) => whole.id),
      column('name', ({ whole }) => whole.name),
      column('stip', ({ code }) => code.id),
      column('measures', ({ count }) => count),
      column('share', ({ share }) => share),
    ],
  };
  return (
    <Figure
      title={words.comparing.mix.stip[by]}
      file="policy-mix-stip"
      notes={[words.comparing.matrix.by[by], words.comparing.mix.stipShare[by]]}
      sheet={sheet}
    >
      <MatrixDrawing label={words.comparing.mix.stip[by]} picture={picture} />
      <StipTable wholes={wholes} shares={shares} codes={codes} by={by} />
    </Figure>
  );
}

/** The codes that each whole has; of families all, since that one is not used is a finding. */
function sharesOf(wholes: readonly Whole[], by: StipWay): Share[] {
  return wholes.flatMap((whole) => {
    const { stip, stipFamilies } = whole.mix;
    if (by === 'STIP')
      return stip.map(({ code, name, measureCount, share }) => ({
        ...{ whole, count: measureCount, share },
        code: { id: code, name: `${code} ${name}` },
      }));
    return stipFamilies.map(({ family, name, measureCount, share }) => ({
      ...{ whole, count: measureCount, share: share ?? 0 },
      code: { id: family, name },
    }));
  });
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
      column: code.id,
      said: percent(share),
      label: `${whole.name} · ${code.name}: ${percent(share)}, ${words.compare.measuresOf(count)}`,
      dark: most > 0 ? share / most : 0,
      standing: 'USED',
      href: href(choose({ facts: `${whole.id}~stip~${code.id}` })),
    })),
  };
}

type TableProps = {
  readonly wholes: readonly Whole[];
  readonly shares: readonly Share[];
  readonly codes: readonly Code[];
  readonly by: StipWay;
};

function StipTable({ wholes, shares, codes, by }: TableProps) {
  const { words } = useWords();
  const columns: Column<Code>[] = [
    { id: 'code', title: words.comparing.matrix.ways[by], value: ({ name }) => name },
    ...wholes.map((whole): Column<Code> => {
      const shareIn = ({ id }: Code) => shares.find((one) => one.whole.id === whole.id && one.code.id === id);
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
  return (
    <DataTable caption={words.comparing.mix.stipCaption[by]} columns={columns} rows={codes} keyOf={({ id }) => id} />
  );
}
