import type { Page } from 'playwright-core';
import type { Kind } from '../../graph/model.ts';
import { asked, newPage, type Visit, type Visitor } from './visit.ts';

export type Group = { relation: string; direction: string; label: string; kind: Kind; count: number };

/** Opens the page of an entity by its address. */
export const openerOf =
  (where: () => Visit) =>
  async (id: string, visitor: Visitor = {}): Promise<Page> => {
    const page = await newPage(where().browser, visitor);
    await page.goto(`${where().url}/?view=entity&lang=${visitor.language ?? 'zh'}&sel=${id}`);
    await ready(page, id);
    return page;
  };

/** What the API says that an entity is joined to. */
export async function groupsIn({ url }: Visit, id: string): Promise<Group[]> {
  const query = `{ relations(id: "${id}") { relation direction label kind count } }`;
  return (await asked<{ relations: Group[] }>(url, query)).relations;
}

/** Words that find an entity of each kind. */
export const examples: Readonly<Record<Kind, string>> = {
  REGION: '无锡市',
  POLICY: '无锡市强化企业科技创新主体地位行动方案',
  MEASURE: '着力打造生态型创新联合体',
  TARGET: '创新联合体数',
  INDICATOR: '创新联合体数',
  INSTRUMENT: '创新联合体',
  INCENTIVE: '创新联合体',
  AGENCY: '无锡市科学技术局',
  FUNCTION: '科技部门',
  PROGRAM: '太湖人才计划',
  GROUP: '企业',
  INDUSTRY: '集成电路',
};

/** Waits until a page shows this entity with all that it is joined to. */
export async function ready(page: Page, id: string): Promise<void> {
  await page.locator(`.panel-head[data-id="${id}"]`).waitFor();
  await page.locator('.relations[aria-busy="false"]').waitFor();
}

/** By how much a page is wider than the screen, in px. */
export const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

export const keyOf = ({ relation, direction, kind }: Group): string => `${relation} ${direction} ${kind}`;

export async function groupsOn(page: Page): Promise<(string | null)[]> {
  return page
    .locator('.relation-group')
    .evaluateAll((groups) => groups.map((group) => group.getAttribute('data-relation')));
}

// biome-ignore lint/suspicious/noExplicitAny: what is said has the shape of whatever it is said of.
type Said = Record<string, any>;

export async function linkedData(page: Page): Promise<Said> {
  const text = await page.locator('script[type="application/ld+json"]').evaluate((script) => script.textContent);
  return JSON.parse(text ?? '') as Said;
}

export const namesOf = (list: Said[]): string[] => list.map(({ name }) => name[0]['@value']);

export const clipboard = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

/** Of each list the first entries stand for the rest, which are built alike: axe looks at each element for long. */
export const alike = ['li:nth-child(n + 5)', '.panel-section:nth-of-type(n + 6)'];
