import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { analysisNames } from '../../client/state/recipe.ts';
import { openBrowser } from './browser.ts';
import { serveSeeds } from './served.ts';
import { clickNode, doubleClickNode, drawn, newPage, onScreen, type Visitor, visit } from './visit.ts';

/** `npm run screenshots`: pictures of every view in both languages, light and dark, wide and narrow, for people to look at. */
const folder = join(import.meta.dirname, '../../screenshots');
const consortium = 'instrument:innovation-consortium';
const measure = 'measure:wuxi-2024-enterprise-innovation:2.3.7';

/** A view of the explorer, or with `page` a page of its own, there once this is in sight. */
type View = {
  readonly name: string;
  readonly search?: string;
  readonly page?: string;
  readonly see?: (page: Page) => Promise<unknown>;
};

const openConsortium = (page: Page) => clickNode(page, consortium).then(() => page.locator('.compare').waitFor());
const openFilters = (page: Page) => page.locator('.rail-open').click();

const comparisons: readonly View[] = [
  ...analysisNames.map((id) => ({
    name: `compare-${id}`,
    search: `&view=compare&analysis=${id}`,
    page: '.chart svg a',
  })),
  {
    name: 'compare-against',
    search: '&view=compare&analysis=collaboration&with.of=region:320200&with.against=region:320402',
    page: '.chart svg a',
  },
  {
    name: 'compare-facts',
    search: `&view=compare&analysis=matrix&with.facts=*~${consortium}`,
    page: '.measure-card',
  },
];

const wide: readonly View[] = [
  { name: 'network' },
  { name: 'columns', search: '&layout=columns' },
  { name: 'shared-by-4', search: '&min=4' },
  { name: 'consortium', see: openConsortium },
  { name: 'expanded', see: (page) => doubleClickNode(page, consortium).then(() => page.waitForURL(/steps=/)) },
  { name: 'place', search: '&sel=region:320200' },
  { name: 'measure', search: `&sel=${measure}` },
  {
    name: 'clause',
    search: `&sel=${measure}`,
    see: (page) => page.locator('.passage').last().scrollIntoViewIfNeeded(),
  },
  { name: 'target', search: '&sel=target:wuxi-2024-enterprise-innovation:1.2.4:innovation-consortia' },
  { name: 'search', see: (page) => searchFor(page, 'lianheti') },
  { name: 'list', see: (page) => page.locator('.view-choice button').last().click() },
  { name: 'help', see: (page) => page.keyboard.press('?') },
  { name: 'nothing-left', search: '&places=' },
  { name: 'graph-and-list', see: (page) => page.locator('.view-choice button').nth(1).click() },
  { name: 'force-communities', search: '&layout=force&colour=community&size=betweenness' },
  { name: 'map-sides', search: '&layout=map&colour=side' },
  { name: 'grouped', search: '&group=kind&steps=region:320200' },
  { name: 'menu', see: (page) => openMenu(page, 'region:320200') },
  { name: 'picked', search: '&pick=region:320200,region:411000' },
  { name: 'paths', search: '&path=region:320200~region:411000' },
  { name: 'filtered', search: '&strengths=PROVIDES&since=2023' },
  { name: 'export', see: (page) => openShare(page, 5) },
  { name: 'query', see: (page) => openShare(page, 4) },
  { name: 'cite', see: (page) => openShare(page, 6) },
  { name: 'codebook', search: '&view=codebook', page: '.chapter' },
  ...['instrument:innovation-consortium', 'region:320200', measure].map((id) => ({
    name: `page-${id.split(':')[0]}`,
    search: `&view=entity&sel=${id}`,
    page: 'main h2',
  })),
  { name: 'reader', search: `&view=reader&sel=${measure}`, page: 'main h2' },
  ...comparisons,
];
const narrow: readonly View[] = [
  { name: 'network' },
  { name: 'filters', see: openFilters },
  { name: 'consortium', see: openConsortium },
  { name: 'list', see: (page) => page.locator('.view-choice button').last().click() },
  { name: 'page', search: `&view=entity&sel=${consortium}`, page: 'main h2' },
  { name: 'reader', search: `&view=reader&sel=${measure}`, page: 'main h2' },
  ...comparisons,
];

const sizes = [
  { width: 1440, height: 900, views: wide },
  { width: 360, height: 740, views: narrow },
];

async function searchFor(page: Page, query: string): Promise<void> {
  await page.keyboard.press('/');
  await page.keyboard.type(query);
  await page.locator('#search-results').getByRole('option').first().waitFor();
}

async function openMenu(page: Page, id: string): Promise<void> {
  const { x, y } = await onScreen(page, id);
  await page.mouse.click(x, y, { button: 'right' });
  await page.getByRole('menuitem').nth(9).waitFor();
}

/** Opens an item of the menu that hands on a view, counted from 0. */
async function openShare(page: Page, item: number): Promise<void> {
  await page.locator('.top-tools button').first().click();
  await page.getByRole('menuitem').nth(item).click();
  await page.getByRole('dialog').waitFor();
}

async function open(where: Parameters<typeof visit>[0], visitor: Visitor, view: View): Promise<Page> {
  const address = `?lang=${visitor.language}${view.search ?? ''}`;
  if (!view.page) return visit(where, { ...visitor, address });
  const page = await newPage(where.browser, visitor);
  await page.goto(`${where.url}/${address}`);
  await page.locator(view.page).first().waitFor();
  return page;
}

async function take(where: Parameters<typeof visit>[0], visitor: Visitor, view: View): Promise<void> {
  const page = await open(where, visitor, view);
  await view.see?.(page);
  if (!view.page) await drawn(page).catch(() => {});
  await page.locator('.panel-wait').waitFor({ state: 'detached' });
  await page.waitForTimeout(400);
  const name = `${visitor.width}-${visitor.language}-${visitor.theme}-${view.name}.png`;
  await page.screenshot({ path: join(folder, name) });
  await page.context().close();
  process.stdout.write(`${name}\n`);
}

const browser = await openBrowser();
if (browser) {
  mkdirSync(folder, { recursive: true });
  const served = await serveSeeds();
  try {
    for (const { width, height, views } of sizes) {
      for (const language of ['zh', 'en'] as const) {
        for (const theme of ['light', 'dark'] as const) {
          for (const view of views) await take({ browser, url: served.url }, { width, height, language, theme }, view);
        }
      }
    }
  } finally {
    await browser.close();
    await served.close();
  }
}
