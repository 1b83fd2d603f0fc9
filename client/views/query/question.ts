/** One question behind the picture. `alias` is what its answer is called where several are asked at once. */
export type Question = {
  readonly alias: string;
  readonly text: string;
  readonly variables: Readonly<Record<string, unknown>>;
};

/** A document that a server takes, with its variables. */
export type Request = { readonly document: string; readonly variables: Readonly<Record<string, unknown>> };
