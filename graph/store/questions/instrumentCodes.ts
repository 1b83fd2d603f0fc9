import type { Question } from '../port.ts';

/** An instrument with one of its EC-OECD STIP codes. */
export type InstrumentCode = { readonly instrument: string; readonly code: string };

/** The STIP codes of all instruments, by instrument. */
export const instrumentCodes: Question<null, readonly InstrumentCode[]> = {
  name: 'instrumentCodes',
  ask: () => ({ text: 'MATCH (n:Instrument) RETURN n.id AS id, n.stip AS stip ORDER BY id', parameters: {} }),
  decode: (rows) =>
    rows.flatMap(({ id, stip }) => (stip as readonly string[]).map((code) => ({ instrument: String(id), code }))),
};
