import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { faultsOn } from './axe.ts';
import { clickNode, drawn, turnTo, type Visit, type Visitor, visit } from './visit.ts';

const consortium = 'instrument:innovation-consortium';
const measure = 'measure:wuxi-2024-enterprise-innovation:2.3.7';
const looks: readonly Visitor[] = (['zh', 'en'] as const).flatMap((language) =>
  (['light', 'dark'] as const).map((theme) => ({ language, theme })),
);
/** Every look on a desk; a telephone and a wall in looks that differ in both. */
const seenAs: readonly Visitor[] = [
  ...looks.map((look) => ({ ...look, width: 1440, height: 900 })),
  { language: 'zh', theme: 'light', width: 360, height: 740 },
  { language: 'en', theme: 'dark', width: 360, height: 740 },
  { language: 'en', theme: 'dark', width: 3840, height: 2160 },
];

/** Views in the order in which one page shows them; `leave` makes way for the next. */
type Seen = {
  readonly name: string;
  readonly see: (page: Page) => Promise<unknown>;
  readonly leave?: (page: Page) => Promise<unknown>;
};
const views: readonly Seen[] = [
  { name: 'the network', see: async () => {} },
  { name: 'the help', see: (page) => page.keyboard.press('?').then(() => dialog(page).waitFor()), leave: goBack },
  {
    name: 'search results',
    see: (page) => searchFor(page, 'lianheti'),
    leave: (page) => goBack(page).then(() => goBack(page)),
  },
  {
    name: 'what is picked',
    see: (page) => goTo(page, `&pick=${consortium},region:320200`),
    leave: (page) => goTo(page, ''),
  },
  { name: 'the table', see: (page) => listAs(page, 0) },
  { name: 'the table by groups', see: (page) => goTo(page, '&group=kind'), leave: (page) => goTo(page, '') },
  { name: 'the menu of a node', see: openMenu, leave: goBack },
  { name: 'the tree', see: (page) => listAs(page, 1).then(() => openTree(page)) },
  { name: 'the list beside the picture', see: (page) => viewAs(page, 1) },
  {
    name: 'an instrument',
    see: (page) => goTo(page, `&sel=${consortium}`).then(() => page.locator('.compare').waitFor()),
  },
  { name: 'a measure', see: (page) => goTo(page, `&sel=${measure}`).then(() => page.locator('.passage').waitFor()) },
];

/** No fault that axe can find, on any view, in any look, on any screen; and nothing cut off. */
export function accessibility(where: () => Visit): void {
  test.each(seenAs)(
    'axe finds nothing in $language, $theme on $width px, and nothing is wider than the screen',
    async (visitor) => {
      const page = await visit(where(), visitor);
      for (const { name, see, leave } of views) {
        await see(page);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        const faults = await faultsOn(page);
        expect({ name, wide: Math.max(0, wide), faults }).toEqual({ name, wide: 0, faults: [] });
        await leave?.(page);
      }
    },
    240_000,
  );

  test.each(looks)('on 360 px in $language, $theme filters and details are sheets without fault', async (look) => {
    const page = await visit(where(), { ...look, width: 360, height: 740 });
    await page.locator('.rail-open').click();
    await page.locator('.rail.open').waitFor();
    expect({ view: 'filters', faults: await faultsOn(page) }).toEqual({ view: 'filters', faults: [] });
    await page.locator('.rail-open').click();
    await clickNode(page, consortium);
    await page.locator('.compare').waitFor();
    const panel = await page.locator('.panel').boundingBox();
    expect(panel?.width).toBe(360);
    const wide = await page.locator('.panel-scroll').evaluate((scroll) => scroll.scrollWidth - scroll.clientWidth);
    expect(wide).toBe(0);
    expect({ view: 'sheet', faults: await faultsOn(page) }).toEqual({ view: 'sheet', faults: [] });
  });

  test('nothing moves for those who asked for stillness', async () => {
    const page = await visit(where());
    await page.locator('#graph').focus();
    await page.keyboard.press('ArrowRight');
    const moving = await page.evaluate(async () => {
      const stage = document.querySelector('.canvas-stage') as unknown as { _cyreg: { cy: import('cytoscape').Core } };
      const { cy } = stage._cyreg;
      const before = cy.zoom();
      document.dispatchEvent(new KeyboardEvent('keydown', { key: '+', bubbles: true }));
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      const jumped = cy.zoom();
      await new Promise((done) => setTimeout(done, 400));
      const running = document.getAnimations().filter(({ playState }) => playState === 'running').length;
      return { running, zooms: [jumped === before, cy.zoom() === jumped] };
    });
    expect(moving).toEqual({ running: 0, zooms: [false, true] });
  });
}

function dialog(page: Page) {
  return page.getByRole('dialog');
}

/** Closes what lies over the page. */
async function goBack(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await page.locator('[role="dialog"], [role="menu"]').waitFor({ state: 'detached' });
}

/** Another recipe in the same page, in its language. */
async function goTo(page: Page, search: string): Promise<void> {
  await turnTo(page, `?lang=${new URL(page.url()).searchParams.get('lang')}${search}`);
  await drawn(page);
}

async function viewAs(page: Page, choice: number): Promise<void> {
  await page.locator('.view-choice button').nth(choice).click();
  await page.locator('.outline tbody tr').first().waitFor();
}

async function listAs(page: Page, form: number): Promise<void> {
  await page.locator('.view-choice button').last().click();
  await page.locator('.outline header .segment').nth(form).click();
  await page.locator('.outline tbody tr').first().waitFor();
}

async function openMenu(page: Page): Promise<void> {
  await page.locator('.outline tbody tr').first().focus();
  await page.keyboard.press('m');
  await page.getByRole('menu').waitFor();
}

async function openTree(page: Page): Promise<void> {
  await page.locator('.outline tbody tr').first().focus();
  await page.keyboard.press('ArrowRight');
  await page.locator('.outline tr[aria-level="3"]').first().waitFor();
}

async function searchFor(page: Page, query: string): Promise<void> {
  await page.keyboard.press('/');
  await page.keyboard.type(query);
  await page.locator('#search-results').getByRole('option').first().waitFor();
}
