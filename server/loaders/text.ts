import DataLoader from 'dataloader';
import type { Ask } from '../../graph/analysis/ask.ts';
import type { Passage } from '../../graph/facts.ts';
import { passageCounts, passagePages, passagesWithin } from '../../graph/store/questions/documentPages.ts';
import { memo } from './memo.ts';

type PageKey = { readonly after: number | null; readonly limit: number };
export type TextLoader = {
  readonly page: (key: PageKey) => DataLoader<string, readonly Passage[]>;
  readonly count: DataLoader<string, number>;
};

/** The texts of policies, page by page: two questions for all policies that are asked alike, one for the counts. */
export function textLoader(ask: Ask): TextLoader {
  const pages = memo((text) => {
    const key = JSON.parse(text) as PageKey;
    return new DataLoader<string, readonly Passage[]>((policies) => pagesOf(ask, policies, key));
  });
  return {
    page: (key) => pages(JSON.stringify(key)),
    count: new DataLoader(async (policies) => {
      const counts = await ask(passageCounts, policies);
      return policies.map((policy) => counts.get(policy) ?? 0);
    }),
  };
}

async function pagesOf(ask: Ask, policies: readonly string[], key: PageKey) {
  const pages = await ask(passagePages, { policies, ...key });
  const stretches = [...pages].flatMap(([policy, starts]) => {
    const [from, to] = [starts[0], starts.at(-1)];
    return from === undefined || to === undefined ? [] : [{ policy, from, to }];
  });
  const found = stretches.length > 0 ? await ask(passagesWithin, stretches) : [];
  const byPolicy = new Map(stretches.map(({ policy }, i) => [policy, found[i] ?? []]));
  return policies.map((policy) => byPolicy.get(policy) ?? []);
}
