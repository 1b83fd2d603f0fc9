import { formatNumber, targetFigure, targetTerm, unitText } from '../../../i18n/quantities.ts';
import { type Speech, useWords } from '../../../i18n/useWords.ts';
import { select } from '../../../state/transitions.ts';
import { Chart } from '../chart/Chart.tsx';
import { Figure } from '../Figure.tsx';
import { useHref } from '../useHref.ts';
import { groupWords } from './groupWords.ts';
import { figureOf, placesIn, type RowGroup, type TargetRow } from './targetGroups.ts';
import { targetSheet } from './targetSheet.ts';
import { type Point, type TargetsPicture, targetsChart } from './targetsChart.ts';

type Props = { readonly group: RowGroup; readonly per: string | null };

/** Figures that may be compared, on one axis over years. */
export function GroupFigure({ group, per }: Props) {
  const speech = useWords();
  const { words } = speech;
  const href = useHref();
  const rows = group.figured.filter((row) => figureOf(row, per !== null) !== null);
  const picture = pictureOf({ group, per }, rows, speech, (id) => href(select(id)));
  const title = `${group.letter} · ${group.indicator.name}`;
  const left = group.rows.length - rows.length;
  const notes = [
    groupWords(group, speech),
    words.comparing.targets.shown(rows.length, group.rows.length),
    left > 0 && per !== null ? words.comparing.targets.undividable(left) : null,
    ...group.cautions.map(({ text }) => text),
  ];
  return (
    <Figure title={title} file={`targets-${group.letter}`} notes={notes} sheet={targetSheet([group])}>
      {rows.length > 0 && (
        <Chart label={title} content={picture} draw={(width) => targetsChart(picture, width)} least={420} />
      )}
    </Figure>
  );
}

function pictureOf(
  { group, per }: Props,
  rows: readonly TargetRow[],
  speech: Speech,
  hrefOf: (id: string) => string,
): TargetsPicture {
  const { words, language } = speech;
  const points = rows.flatMap((row): Point[] => {
    const shown = figureOf(row, per !== null);
    if (!shown) return [];
    const { target } = row;
    const bound = target.bound ? words.target.bounds[target.bound] : '';
    const figure = `${bound}${formatNumber(shown.value, language)}`;
    return [
      {
        year: target.year === null ? words.comparing.noYear : String(target.year),
        ...shown,
        about: target.approximate,
        name: `${placesIn(row)} ${figure}`,
        label: `${placesIn(row)}: ${targetFigure(target, speech)}, ${targetTerm(target, speech)}`,
        href: hrefOf(target.id),
      },
    ];
  });
  return {
    years: yearsOf(rows, words.comparing.noYear),
    points,
    unit: [unitText(group.unit ?? '', language), per].filter(Boolean).join(' / '),
  };
}

/** Every year from the first to the last, so that the distance can be seen; a few only, where they lie far apart. */
function yearsOf(rows: readonly TargetRow[], none: string): string[] {
  const years = rows.flatMap(({ target }) => (target.year === null ? [] : [target.year]));
  const [least, most] = [Math.min(...years), Math.max(...years)];
  const all = years.length === 0 ? [] : Array.from({ length: most - least + 1 }, (_, index) => String(least + index));
  return years.length < rows.length ? [...all, none] : all;
}
