import DataLoader from 'dataloader';
import type { Ask } from '../../graph/analysis/ask.ts';
import {
  type Responsibility,
  responsibilitiesByIds,
  responsibilityCounts,
  responsibilityPages,
} from '../../graph/store/questions/responsibilities.ts';
import { memo } from './memo.ts';

type PageKey = { readonly after: readonly [string, string] | null; readonly limit: number };
export type DutyLoader = {
  readonly page: (key: PageKey) => DataLoader<string, readonly Responsibility[]>;
  readonly count: DataLoader<string, number>;
};

/** What agencies answer for, page by page: two questions for all agencies that are asked alike, one for the counts. */
export function dutyLoader(ask: Ask): DutyLoader {
  const pages = memo((text) => {
    const key = JSON.parse(text) as PageKey;
    return new DataLoader<string, readonly Responsibility[]>((agencies) => pagesOf(ask, agencies, key));
  });
  return {
    page: (key) => pages(JSON.stringify(key)),
    count: new DataLoader(async (agencies) => {
      const counts = await ask(responsibilityCounts, agencies);
      return agencies.map((agency) => counts.get(agency) ?? 0);
    }),
  };
}

async function pagesOf(ask: Ask, agencies: readonly string[], key: PageKey) {
  const pages = await ask(responsibilityPages, { agencies, ...key });
  const ids = [...pages.values()].flatMap((keys) => keys.map(({ id }) => id));
  const found = ids.length > 0 ? await ask(responsibilitiesByIds, { agencies, ids }) : new Map();
  return agencies.map((agency) => (pages.get(agency) ?? []).flatMap(({ id }) => found.get(id) ?? []));
}
