import type { PolicyRecord } from './schema.ts';

/** A fact of a record as far as its place in the text goes. */
export type PlacedFact = {
  readonly holder: object;
  /** Where the fact stands: its own `ref`, else that of the measure around it. */
  readonly ref: string;
  /** What finds it there, and the key that says so. */
  readonly anchor: { readonly key: string; readonly words: string };
  /** Further words that its clause must hold. */
  readonly words: readonly { readonly key: string; readonly words: string }[];
};

type Item = Readonly<Record<string, unknown>> & { readonly ref?: string | undefined };
const printedKeys = ['printed', 'subject', 'hedge', 'trigger', 'stacking', 'rateOf'] as const;

/** Every fact of a record that stands somewhere in the text, in order. */
export function placedFacts(record: PolicyRecord): PlacedFact[] {
  const outside = [...record.targets, ...record.responsibilities, ...record.citations];
  return [
    ...outside.map((item) => place(item, '')),
    ...record.measures.flatMap((measure) => [
      place({ ref: measure.ref, anchor: measure.anchor }, measure.ref, measure),
      ...[
        ...measure.codings,
        ...measure.responsibilities,
        ...measure.programs,
        ...measure.groups,
        ...measure.industries,
        ...measure.targets,
        ...measure.incentives,
        ...measure.citations,
      ].map((item) => place(item, measure.ref)),
    ]),
  ];
}

function place(item: Item, ref: string, holder: object = item): PlacedFact {
  const words = printedKeys.flatMap((key) => wordsAt(item, key));
  const anchor = wordsAt(item, 'anchor')[0] ?? words[0] ?? { key: 'anchor', words: '' };
  return { holder, ref: item.ref ?? ref, anchor, words };
}

function wordsAt(item: Item, key: string): { key: string; words: string }[] {
  const words = item[key];
  return typeof words === 'string' ? [{ key, words }] : [];
}
