import { Label } from 'react-aria-components/Label';
import { Slider, SliderOutput, SliderThumb, SliderTrack } from 'react-aria-components/Slider';
import { useWords } from '../../i18n/useWords.ts';
import type { Filter } from '../../state/recipe.ts';
import { everyYear, moveThumbs, type Span, thumbsOf, type YearCount } from './years.ts';

type Dates = Pick<Filter, 'since' | 'until'>;
type Props = {
  readonly span: Span;
  readonly dates: Dates;
  readonly years: readonly YearCount[];
  readonly onChange: (dates: Dates) => void;
};

/** Two thumbs over the years, before a histogram of how many measures were issued in each. */
export function YearSlider({ span, dates, years, onChange }: Props) {
  const { words } = useWords();
  const [from, to] = thumbsOf(dates, span);
  const names = [words.filters.since, words.filters.until];
  return (
    <Slider
      className="slider year-slider"
      minValue={span.first}
      maxValue={Math.max(span.first + 1, span.last)}
      value={[from, to]}
      onChange={([left = from, right = to]) => onChange(moveThumbs(dates, span, [left, right]))}
      formatOptions={{ useGrouping: false }}
      isDisabled={span.first === span.last}
    >
      <div className="slider-head">
        <Label>{words.filters.issued}</Label>
        <SliderOutput>{() => words.filters.years(from, to)}</SliderOutput>
      </div>
      <YearBars span={span} years={years} within={(year) => year >= from && year <= to} />
      <SliderTrack className="slider-track">
        {({ state }) => (
          <>
            <div className="slider-rail" />
            <div
              className="slider-fill"
              style={{
                left: `${state.getThumbPercent(0) * 100}%`,
                right: `${(1 - state.getThumbPercent(1)) * 100}%`,
              }}
            />
            {names.map((name, index) => (
              <SliderThumb key={name} index={index} className="slider-thumb" aria-label={name} />
            ))}
          </>
        )}
      </SliderTrack>
    </Slider>
  );
}

type Bars = Pick<Props, 'span' | 'years'> & { readonly within: (year: number) => boolean };

/** A bar over where the thumb would stand for its year. So many years have their names under them; of more, the ends. */
function YearBars({ span, years, within }: Bars) {
  const bars = everyYear(years, span);
  const most = Math.max(1, ...bars.map(({ count }) => count));
  const steps = Math.max(1, bars.length - 1);
  const named = (index: number) => bars.length <= 6 || index === 0 || index === bars.length - 1;
  return (
    <div className="year-bars" aria-hidden="true">
      {bars.map(({ year, count }, index) => (
        <div key={year} style={{ left: `${(index / steps) * 100}%`, width: `min(28px, ${80 / bars.length}%)` }}>
          <i
            className={within(year) ? 'within' : ''}
            style={{ height: `${(count / most) * 100}%` }}
            title={String(count)}
          />
          {named(index) && <small>{year}</small>}
        </div>
      ))}
    </div>
  );
}
