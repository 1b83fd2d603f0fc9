import { z } from 'zod';
import type { Api } from './api.ts';
import { evidence, evidenceFields } from './evidence.ts';
import { named, namedFields } from './named.ts';
import { ownPolicies } from './ownPolicies.ts';

type Pair = { readonly instrument: string; readonly region: string };

const coding = z.object({ measure: named, evidence });
const answer = z.record(z.string(), z.object({ nodes: z.array(coding) }));
export type FirstMeasure = z.output<typeof coding>;

/** How many are asked for in one request: fewer than a request may have aliases. */
const together = 20;

/** For each instrument and place the first measure of the place's own policies that uses it, by `instrument place`. */
export async function firstMeasures(api: Api, pairs: readonly Pair[], exact: boolean) {
  const policies = await ownPolicies(
    api,
    pairs.map(({ region }) => region),
  );
  const firsts = new Map<string, FirstMeasure>();
  for (let start = 0; start < pairs.length; start += together) {
    const some = pairs.slice(start, start + together);
    const found = await api.data({ query: queryFor(some), variables: variablesFor(some, policies, exact) }, answer);
    some.forEach(({ instrument, region }, i) => {
      const [first] = found[`c${i}`]?.nodes ?? [];
      if (first) firsts.set(`${instrument} ${region}`, first);
    });
  }
  return firsts;
}

function queryFor(pairs: readonly Pair[]): string {
  const declared = pairs.map((_, i) => `$i${i}: [ID!], $p${i}: [ID!]`).join(', ');
  const asked = pairs.map(
    (_, i) => `c${i}: codings(first: 1, instruments: $i${i}, policies: $p${i}, exact: $exact) { ...First }`,
  );
  return `query FirstMeasures($exact: Boolean!, ${declared}) { ${asked.join('\n')} }
    fragment First on CodingConnection {
      nodes { measure { ${namedFields} } evidence { ${evidenceFields} } }
    }`;
}

function variablesFor(pairs: readonly Pair[], policies: ReadonlyMap<string, readonly string[]>, exact: boolean) {
  const given = pairs.flatMap(({ instrument, region }, i) => [
    [`i${i}`, [instrument]] as const,
    [`p${i}`, policies.get(region) ?? []] as const,
  ]);
  return { exact, ...Object.fromEntries(given) };
}
