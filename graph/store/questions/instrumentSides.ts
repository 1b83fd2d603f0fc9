import type { Question } from '../port.ts';

/** An instrument with the side that it works from under one scheme. */
export type InstrumentSide = { readonly instrument: string; readonly scheme: string; readonly side: string };
type Sided = readonly { readonly scheme: string; readonly side: string }[];

/** The sides of all instruments, by id. */
export const instrumentSides: Question<null, readonly InstrumentSide[]> = {
  name: 'instrumentSides',
  ask: () => ({ text: 'MATCH (n:Instrument) RETURN n.id AS id, n.sides AS sides ORDER BY id', parameters: {} }),
  decode: (rows) =>
    rows.flatMap(({ id, sides }) =>
      (JSON.parse(String(sides)) as Sided).map(({ scheme, side }) => ({ instrument: String(id), scheme, side })),
    ),
};
