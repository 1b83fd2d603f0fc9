import { z } from 'zod';
import type { Api } from './api.ts';
import { address, evidence, evidenceFields } from './evidence.ts';
import { languageOf } from './inputs.ts';
import { moneyFields, moneyInWords, moneyShape } from './money.ts';
import { called, named, namedFields } from './named.ts';
import { ownPolicies } from './ownPolicies.ts';

const figure = z.object({
  id: z.string(),
  printed: z.string(),
  subject: z.string(),
  year: z.number().nullable(),
  evidence,
});
const offer = named.extend({ ...moneyShape, evidence });
const measureShape = named.extend({
  ref: z.string(),
  summary: z.string(),
  targets: z.array(figure),
  incentives: z.array(offer),
});
const use = z.object({
  strength: z.string(),
  debated: z.string().nullable(),
  instrument: named,
  measure: measureShape,
  evidence,
});
/** Uses of an instrument, and how many there are. */
export const useList = z.object({ totalCount: z.number(), nodes: z.array(use) });
type Use = z.output<typeof use>;
type UseList = z.output<typeof useList>;

export type WantedUses = {
  readonly instrument: string;
  readonly regions: readonly string[];
  readonly exact: boolean;
  readonly first: number;
  readonly lang: 'zh' | 'en';
};

/** How many places are asked for in one request: a request may have so many aliases. */
const together = 8;

/** The first uses of the instrument by each place's own policies. */
export async function firstUses(api: Api, wanted: WantedUses): Promise<ReadonlyMap<string, UseList>> {
  const policies = await ownPolicies(api, wanted.regions);
  const uses = new Map<string, UseList>();
  for (let start = 0; start < wanted.regions.length; start += together) {
    const regions = wanted.regions.slice(start, start + together);
    const own = regions.map((region, i) => [`p${i}`, policies.get(region) ?? []] as const);
    const { instrument, exact, first, lang } = wanted;
    const variables = { instruments: [instrument], exact, first, lang: languageOf(lang), ...Object.fromEntries(own) };
    const found = await api.data({ query: usesQuery(regions.length), variables }, z.record(z.string(), useList));
    regions.forEach((region, i) => {
      const list = found[`u${i}`];
      if (list) uses.set(region, list);
    });
  }
  return uses;
}

function usesQuery(places: number): string {
  const numbers = Array.from({ length: places }, (_, i) => i);
  const lists = numbers.map(
    (i) => `u${i}: codings(first: $first, instruments: $instruments, policies: $p${i}, exact: $exact) { ...Uses }`,
  );
  return `query Uses($instruments: [ID!], $exact: Boolean!, $first: Int!, $lang: Language!, ${numbers.map((i) => `$p${i}: [ID!]`).join(', ')}) {
    ${lists.join('\n')}
  }
  fragment Uses on CodingConnection {
    totalCount
    nodes {
      strength debated
      instrument { ${namedFields} }
      evidence { ${evidenceFields} }
      measure {
        ${namedFields} ref summary(lang: $lang)
        targets { id printed subject year evidence { ${evidenceFields} } }
        incentives { ${namedFields} ${moneyFields} evidence { ${evidenceFields} } }
      }
    }
  }`;
}

/** A use on its lines: the measure, what it does, what it aims at, what it pays. */
export function useInWords({ strength, debated, instrument, measure, evidence }: Use): string[] {
  return [
    `  ${measure.ref} ${called(measure)}: ${instrument.name} ${strength} – ${address(evidence)} [${measure.id}]${debated === null ? '' : ` (debated: ${debated})`}`,
    `    ${measure.summary}`,
    ...measure.targets.map(
      ({ printed, subject, year, evidence }) =>
        `    target: ${subject} ${printed}${year === null ? '' : ` by ${year}`} – ${address(evidence)}`,
    ),
    ...measure.incentives.map(
      ({ evidence, ...offer }) => `    money: ${called(offer)}, ${moneyInWords(offer)} – ${address(evidence)}`,
    ),
  ];
}
