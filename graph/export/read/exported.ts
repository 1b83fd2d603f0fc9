/** An entry of an export, as plain data, with the place that faults name. */
export type Item = { readonly file: string; readonly line: number; readonly value: Readonly<Record<string, unknown>> };

/** What an export holds, in whatever format it was written. */
export type Exported = {
  readonly sources: readonly string[];
  readonly nodes: readonly Item[];
  readonly edges: readonly Item[];
  /** What sources say beyond what the graph shows: `teller`, `key`, and `fact`, null where it is only named. */
  readonly claims: readonly Item[];
};
