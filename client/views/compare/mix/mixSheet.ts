import type { Sheet } from '../Figure.tsx';
import { type Segment, segmentsOf, type Whole } from './mixBars.ts';

/** One line a side of a scheme, tidy. */
export function mixSheet(wholes: readonly Whole[]): Sheet<Segment> {
  const column = (id: string, value: (segment: Segment) => string | number | null) => ({ id, title: id, value });
  return {
    rows: segmentsOf(wholes, ''),
    columns: [
      column('id', ({ whole }) => whole.id),
      column('name', ({ whole }) => whole.name),
      column('scheme', ({ scheme }) => scheme),
      column('side', ({ side }) => side),
      column('measures', ({ count }) => count),
      column('share', ({ share }) => share),
      column('total', ({ total }) => total),
      column('unsided', ({ unsided }) => unsided),
      column('measures_coded', ({ whole }) => whole.mix.codedCount),
      column('measures_all', ({ whole }) => whole.mix.measureCount),
    ],
  };
}
