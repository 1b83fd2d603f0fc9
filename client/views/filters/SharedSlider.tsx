import { Label } from 'react-aria-components/Label';
import { Slider, SliderOutput, SliderThumb, SliderTrack } from 'react-aria-components/Slider';
import { useWords } from '../../i18n/useWords.ts';

/** How many of the chosen places must share an instrument for it to be drawn. */
export function SharedSlider({
  value,
  most,
  onChange,
}: {
  value: number;
  most: number;
  onChange: (value: number) => void;
}) {
  const { words } = useWords();
  const ticks = Array.from({ length: most }, (_, index) => index + 1);
  return (
    <Slider
      className="slider"
      minValue={1}
      maxValue={Math.max(2, most)}
      value={Math.min(value, Math.max(2, most))}
      onChange={onChange}
      isDisabled={most < 2}
    >
      <div className="slider-head">
        <Label>{words.filters.shared}</Label>
        <SliderOutput>{() => words.filters.sharedValue(value)}</SliderOutput>
      </div>
      <SliderTrack className="slider-track">
        {({ state }) => (
          <>
            <div className="slider-rail" />
            <div className="slider-fill" style={{ left: `${state.getThumbPercent(0) * 100}%` }} />
            {most <= 12 &&
              ticks.map((tick) => <i key={tick} style={{ left: `${((tick - 1) / Math.max(1, most - 1)) * 100}%` }} />)}
            <SliderThumb className="slider-thumb" />
          </>
        )}
      </SliderTrack>
      <p className="slider-hint">{words.filters.sharedHint}</p>
    </Slider>
  );
}
