import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { faultsOn } from './axe.ts';
import { clickNode, type Visit, type Visitor, visit } from './visit.ts';

const consortium = 'instrument:innovation-consortium';
const looks: readonly Visitor[] = (['zh', 'en'] as const).flatMap((language) =>
  (['light', 'dark'] as const).map((theme) => ({ language, theme })),
);

/** Views in the order in which one page shows them; `leave` makes way for the next. */
const views: readonly {
  readonly name: string;
  readonly see: (page: Page) => Promise<unknown>;
  readonly leave: (page: Page) => Promise<unknown>;
}[] = [
  { name: 'the network', see: async () => {}, leave: async () => {} },
  {
    name: 'the help',
    see: (page) => page.keyboard.press('?').then(() => page.getByRole('dialog').waitFor()),
    leave: (page) => page.keyboard.press('Escape').then(() => page.getByRole('dialog').waitFor({ state: 'detached' })),
  },
  {
    name: 'search results',
    see: (page) => searchFor(page, 'lianheti'),
    leave: (page) => page.keyboard.press('Escape').then(() => page.keyboard.press('Escape')),
  },
  {
    name: 'an instrument',
    see: (page) => clickNode(page, consortium).then(() => page.locator('.compare').waitFor()),
    leave: async () => {},
  },
  { name: 'the list', see: (page) => page.locator('.view-choice button').last().click(), leave: async () => {} },
  {
    name: 'a measure',
    see: (page) =>
      page
        .goto(addressOf(page, 'measure:wuxi-2024-enterprise-innovation:2.3.7'))
        .then(() => page.locator('.passage').waitFor()),
    leave: async () => {},
  },
];

/** No fault that axe can find, on any view, in any look; and nothing cut off on a small screen. */
export function accessibility(where: () => Visit): void {
  test.each(looks)('axe finds nothing in $language, $theme', async (look) => {
    const page = await visit(where(), look);
    for (const { name, see, leave } of views) {
      await see(page);
      expect({ name, faults: await faultsOn(page) }).toEqual({ name, faults: [] });
      await leave(page);
    }
  });

  test.each(looks)(
    'on 360 px in $language, $theme nothing is wider than the screen, and axe finds nothing',
    async (look) => {
      const page = await visit(where(), { ...look, width: 360, height: 740 });
      const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(await overflow()).toBeLessThanOrEqual(0);
      await page.locator('.rail-open').click();
      await page.getByRole('slider').waitFor();
      expect({ view: 'filters', faults: await faultsOn(page) }).toEqual({ view: 'filters', faults: [] });
      await page.locator('.rail-open').click();
      await clickNode(page, consortium);
      await page.locator('.compare').waitFor();
      expect(await overflow()).toBeLessThanOrEqual(0);
      const panel = await page.locator('.panel').boundingBox();
      expect(panel?.width).toBe(360);
      const wide = await page.locator('.panel-scroll').evaluate((scroll) => scroll.scrollWidth - scroll.clientWidth);
      expect(wide).toBe(0);
      expect({ view: 'sheet', faults: await faultsOn(page) }).toEqual({ view: 'sheet', faults: [] });
    },
  );
}

async function searchFor(page: Page, query: string): Promise<void> {
  await page.keyboard.press('/');
  await page.keyboard.type(query);
  await page.locator('#search-results').getByRole('option').first().waitFor();
}

function addressOf(page: Page, id: string): string {
  const { origin, searchParams } = new URL(page.url());
  return `${origin}/?lang=${searchParams.get('lang')}&sel=${id}`;
}
