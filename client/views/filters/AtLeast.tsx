import { Label } from 'react-aria-components/Label';
import { Slider, SliderOutput, SliderThumb, SliderTrack } from 'react-aria-components/Slider';

type Props = {
  readonly label: string;
  readonly value: number;
  /** The value that leaves everything, and the largest that leaves anything. */
  readonly least: number;
  readonly most: number;
  readonly said: (value: number) => string;
  readonly hint: string;
  readonly onChange: (value: number) => void;
};

/** A slider for the least number of something. */
export function AtLeast({ label, value, least, most, said, hint, onChange }: Props) {
  const end = Math.max(least + 1, most);
  const ticks = most - least <= 12 ? Array.from({ length: Math.max(0, most - least + 1) }, (_, index) => index) : [];
  return (
    <Slider
      className="slider"
      minValue={least}
      maxValue={end}
      value={Math.min(value, end)}
      onChange={onChange}
      isDisabled={most <= least}
    >
      <div className="slider-head">
        <Label>{label}</Label>
        <SliderOutput>{() => said(value)}</SliderOutput>
      </div>
      <SliderTrack className="slider-track">
        {({ state }) => (
          <>
            <div className="slider-rail" />
            <div className="slider-fill" style={{ left: `${state.getThumbPercent(0) * 100}%` }} />
            {ticks.map((tick) => (
              <i key={tick} style={{ left: `${(tick / (end - least)) * 100}%` }} />
            ))}
            <SliderThumb className="slider-thumb" />
          </>
        )}
      </SliderTrack>
      <p className="section-hint">{hint}</p>
    </Slider>
  );
}
