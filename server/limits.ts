/** What a request may ask for. Chosen so that whatever a researcher writes by hand passes. */
export type Limits = {
  /** Levels of fields in one another. */
  readonly depth: number;
  readonly aliases: number;
  readonly tokens: number;
  /** Objects that an answer may hold, reckoned from the page sizes asked for: see `costOf`. */
  readonly cost: number;
  /** Size of a request in bytes. */
  readonly body: number;
  /** Milliseconds that an answer may take. */
  readonly timeout: number;
};

export const usualLimits: Limits = {
  depth: 16,
  aliases: 60,
  tokens: 6000,
  cost: 100_000,
  body: 1_000_000,
  timeout: 20_000,
};
