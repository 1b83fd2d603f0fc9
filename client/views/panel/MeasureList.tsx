import type { ReactNode } from 'react';
import type { MeasureLineFragment } from '../../../generated/operations.ts';
import { EntityLink } from '../EntityLink.tsx';

/** Measures place by place, each with its clause. */
export function MeasureList<Line extends MeasureLineFragment>({
  measures,
  note,
}: {
  measures: readonly Line[];
  note?: (measure: Line) => ReactNode;
}) {
  const byPlace = Map.groupBy(measures, ({ policy }) => policy.regions.map(({ name }) => name).join(' · '));
  return (
    <>
      {[...byPlace].map(([place, ofPlace]) => (
        <div key={place} className="clauses">
          <h4>{place}</h4>
          <ol>
            {ofPlace.map((measure) => (
              <li key={measure.id}>
                <b>{measure.ref}</b>
                <span>
                  <EntityLink id={measure.id} name={measure.name} />
                  {note && <small> {note(measure)}</small>}
                </span>
              </li>
            ))}
          </ol>
        </div>
      ))}
    </>
  );
}
