import { moneyText } from '../../../i18n/quantities.ts';
import { type Speech, useWords } from '../../../i18n/useWords.ts';
import { select } from '../../../state/transitions.ts';
import { Chart } from '../chart/Chart.tsx';
import { Figure } from '../Figure.tsx';
import { useHref } from '../useHref.ts';
import { type MoneyLine, type MoneyPicture, moneyChart, type Offer } from './moneyChart.ts';
import { groupName, keyOf, type MoneyGroup, placesIn, sumOf, sumText, yuanText } from './moneyGroups.ts';
import { moneySheet } from './moneySheet.ts';

type Props = {
  readonly groups: readonly MoneyGroup[];
  readonly linear: boolean;
  readonly notes: readonly (string | null)[];
};

/** So many groups are drawn; all are in the table. */
const drawn = 20;

/** Every sum on one axis in 元, under the name of its group. */
export function MoneyFigure({ groups, linear, notes }: Props) {
  const speech = useWords();
  const { words } = speech;
  const href = useHref();
  const summed = groups.filter(({ rows }) => rows.some((row) => sumOf(row) !== null));
  const picture = pictureOf(summed.slice(0, drawn), speech, (id) => href(select(id)));
  const tick = (yuan: number) => yuanText(yuan, speech);
  const key = linear ? words.comparing.money.linearAxis : words.comparing.money.logAxis;
  return (
    <Figure
      title={words.comparing.money.title}
      file="money-chart"
      notes={[
        words.comparing.money.key,
        key,
        ...notes,
        summed.length > drawn ? words.comparing.money.drawn(drawn, summed.length) : null,
      ]}
      sheet={moneySheet(groups, speech)}
    >
      {picture.offers.length === 0 ? (
        <p className="note">{words.comparing.money.noSums}</p>
      ) : (
        <Chart
          label={words.comparing.money.title}
          content={[picture, linear]}
          draw={(width) => moneyChart(picture, { width, linear, tick })}
          least={540}
        />
      )}
    </Figure>
  );
}

function pictureOf(groups: readonly MoneyGroup[], speech: Speech, hrefOf: (id: string) => string): MoneyPicture {
  const lines: MoneyLine[] = [];
  const offers: Offer[] = [];
  for (const group of groups) {
    const summed = group.rows.flatMap((row) => {
      const sum = sumOf(row);
      return sum ? [{ row, sum }] : [];
    });
    if (summed.length > 0) lines.push({ key: keyOf(group), name: groupName(group, speech), head: true });
    for (const { row, sum } of summed) {
      const { id, name, trigger } = row.incentive;
      lines.push({ key: id, name: placesIn(row), head: false });
      offers.push({
        line: id,
        ...sum,
        said: sumText(sum, speech),
        label: `${placesIn(row)}: ${name}, ${moneyText(row.incentive, speech)}${trigger ? ` (${trigger})` : ''}`,
        href: hrefOf(id),
      });
    }
  }
  return { lines, offers };
}
