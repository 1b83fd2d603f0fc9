import type { ExampleFragment } from '../../../generated/operations.ts';
import type { Codebook, InstrumentFacts } from '../../queries/askCodebook.ts';

/** A measure that uses an instrument, with the coding that says so: of the very instrument, or of one under it. */
export type Example = { readonly measure: ExampleFragment; readonly coding: ExampleFragment['codings'][number] };
type Given = Pick<Codebook, 'examples'> & { readonly instruments: readonly Placed[] };
type Placed = Pick<InstrumentFacts, 'id' | 'broader'>;

const most = 3;

/**
 * Up to three examples of different places, those of the very instrument first. Each instrument begins with another
 * place, so that not all examples come from the first.
 */
export function pickExamples(
  { examples, instruments }: Given,
  { id, measures }: Pick<InstrumentFacts, 'id' | 'measures'>,
  turn: number,
): Example[] {
  const found = [...(examples.get(id) ?? []), ...measures.nodes];
  const apart = [...new Map(found.map((measure) => [measure.id, measure])).values()];
  const first = apart.length > most ? turn % apart.length : 0;
  const inTurn = [...apart.slice(first), ...apart.slice(0, first)];
  const isUnder = (one: string | undefined): boolean =>
    one === id || (one !== undefined && isUnder(instruments.find((placed) => placed.id === one)?.broader?.id));
  return inTurn
    .flatMap((measure) => {
      const under = measure.codings.filter(({ instrument }) => isUnder(instrument.id));
      const coding = under.find(({ instrument }) => instrument.id === id) ?? under[0];
      return coding ? [{ measure, coding }] : [];
    })
    .sort((left, right) => Number(right.coding.instrument.id === id) - Number(left.coding.instrument.id === id))
    .slice(0, most);
}
