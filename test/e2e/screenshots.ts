import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { openBrowser } from './browser.ts';
import { serveSeeds } from './served.ts';
import { clickNode, doubleClickNode, drawn, type Visitor, visit } from './visit.ts';

/** `npm run screenshots`: pictures of every view in both languages, light and dark, wide and narrow, for people to look at. */
const folder = join(import.meta.dirname, '../../screenshots');
const consortium = 'instrument:innovation-consortium';
const measure = 'measure:wuxi-2024-enterprise-innovation:2.3.7';

type View = { readonly name: string; readonly search?: string; readonly see?: (page: Page) => Promise<unknown> };

const openConsortium = (page: Page) => clickNode(page, consortium).then(() => page.locator('.compare').waitFor());
const openFilters = (page: Page) => page.locator('.rail-open').click();

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
];
const narrow: readonly View[] = [
  { name: 'network' },
  { name: 'filters', see: openFilters },
  { name: 'consortium', see: openConsortium },
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

async function take(where: Parameters<typeof visit>[0], visitor: Visitor, view: View): Promise<void> {
  const page = await visit(where, { ...visitor, address: `?lang=${visitor.language}${view.search ?? ''}` });
  await view.see?.(page);
  await drawn(page).catch(() => {});
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
