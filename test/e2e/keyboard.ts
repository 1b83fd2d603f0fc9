import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { drawn, drawnIds, marked, textOf, type Visit, visit, zoomOf } from './visit.ts';

const said = (page: Page) => textOf(page.locator('output[aria-live="polite"]').last());
const focused = (page: Page) => page.evaluate(() => document.activeElement?.id || document.activeElement?.tagName);
const given = (page: Page, key: string) => new URL(page.url()).searchParams.get(key);
const rowsOf = (page: Page) => page.locator('.outline tbody tr');
const currentRow = (page: Page) => textOf(page.locator('.outline tr[aria-current] .entity-link').first());
const currentId = async (page: Page) => {
  const link = await page.locator('.outline tr[aria-current] a').first().getAttribute('href');
  return new URLSearchParams(link ?? '').get('sel');
};

async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

/** The picture by keys, with the keyboard standing on Wuxi. */
async function inPicture(where: Visit, address = '?lang=zh'): Promise<Page> {
  const page = await visit(where, { address });
  await page.locator('#graph').focus();
  await press(page, 'ArrowRight');
  await expect.poll(() => marked(page, 'cursor')).toEqual(['region:320200']);
  return page;
}

async function inList(where: Visit, form: '表格' | '树', address = '?lang=zh&min=5'): Promise<Page> {
  const page = await visit(where, { address });
  await page.getByRole('radio', { name: '列表', exact: true }).click();
  await page.getByRole('radio', { name: form }).click();
  await rowsOf(page).first().focus();
  return page;
}

/** Everything by keys alone, and by a table or a tree instead of a canvas. */
export function keyboard(where: () => Visit): void {
  test('the graph is walked along its links, opened, expanded and left by keys, and says where one is', async () => {
    const page = await visit(where());
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.locator('#graph').focus();
    await press(page, 'ArrowRight');
    await expect.poll(() => said(page)).toMatch(/^无锡市，地区，图中连线 \d+ 条，未画出的相邻 \d+ 个$/);
    await press(page, 'ArrowRight');
    await expect.poll(() => said(page)).toMatch(/^使用（\d+ 项举措） → .+，政策工具，图中连线 \d+ 条/);
    const [instrument] = await marked(page, 'cursor');
    await press(page, ']');
    await expect.poll(() => said(page)).toMatch(/^使用/);
    await press(page, '[');
    await expect.poll(() => marked(page, 'cursor')).toEqual([instrument]);

    await press(page, 'Enter');
    await page.locator('#panel-title').waitFor();
    expect(await page.evaluate(() => document.activeElement?.classList.contains('panel'))).toBe(true);
    await press(page, 'Escape');
    await page.locator('.panel').waitFor({ state: 'detached' });
    expect(await focused(page)).toBe('graph');

    const before = await drawnIds(page);
    await press(page, 'e');
    await page.waitForURL(/steps=/);
    await expect.poll(async () => (await drawnIds(page)).length).toBeGreaterThan(before.length);
    await expect.poll(() => said(page)).toMatch(/^已展开.+新增 \d+ 个节点$/);
    await press(page, 'c');
    await expect.poll(() => drawnIds(page)).toEqual(before);
  });

  test('where no link leads it says so, in the language of the page', async () => {
    const page = await inPicture(where(), '?lang=en');
    await press(page, 'ArrowRight', 'ArrowUp');
    await expect.poll(() => said(page)).toMatch(/^not linked → .+, Instrument, \d+ links? drawn/);
  });

  test('Space picks, P pins, H hides, I isolates, and each is taken back and done again', async () => {
    const page = await inPicture(where());
    const all = (await drawnIds(page)).length;
    await press(page, 'Space');
    await expect.poll(() => said(page)).toBe('已选取 1 个');
    expect(given(page, 'pick')).toBe('region:320200');
    await press(page, 'p');
    expect(given(page, 'pins')).toMatch(/^region:320200~-?\d+~-?\d+$/);
    await press(page, 'p');
    expect(given(page, 'pins')).toBeNull();
    await press(page, 'i');
    await expect.poll(() => drawnIds(page)).toEqual(['region:320200']);
    await press(page, 'i');
    await expect.poll(async () => (await drawnIds(page)).length).toBe(all);
    await press(page, 'h');
    await expect.poll(async () => (await drawnIds(page)).length).toBe(all - 1);
    await press(page, 'Control+z');
    await expect.poll(() => said(page)).toMatch(/^已撤销 · /);
    expect(given(page, 'hide')).toBeNull();
    await press(page, 'Control+Shift+z');
    await expect.poll(() => said(page)).toMatch(/^已重做 · /);
    expect(given(page, 'hide')).toBe('region:320200');
    await press(page, 'Control+z');
    await expect.poll(() => given(page, 'hide')).toBeNull();
    await press(page, 'Control+y', 'Control+y');
    await expect.poll(() => said(page)).toBe('没有可重做的');
  });

  test('M opens everything that a node can do, and Escape goes back one thing at a time', async () => {
    const page = await inPicture(where());
    await press(page, 'Enter');
    await page.locator('#panel-title').waitFor();
    await page.locator('#graph').focus();
    await press(page, 'Space', 'm');
    const menu = page.getByRole('menu');
    await menu.waitFor();
    expect(await menu.getByRole('menuitem').count()).toBeGreaterThan(5);
    const state = () => [given(page, 'pick'), given(page, 'sel')];
    await press(page, 'Escape');
    await menu.waitFor({ state: 'detached' });
    await expect.poll(() => focused(page)).toBe('graph');
    expect(state()).toEqual(['region:320200', 'region:320200']);
    await press(page, 'Escape');
    expect(state()).toEqual([null, 'region:320200']);
    await press(page, 'Escape');
    expect(state()).toEqual([null, null]);
  });

  test('plus, minus and nought zoom', async () => {
    const page = await visit(where());
    await page.locator('#graph').focus();
    const start = await zoomOf(page);
    await page.keyboard.press('+');
    await expect.poll(() => zoomOf(page)).toBeGreaterThan(start);
    await page.keyboard.press('-');
    await page.keyboard.press('-');
    await expect.poll(() => zoomOf(page)).toBeLessThan(start);
    await page.keyboard.press('0');
    const fitted = await zoomOf(page);
    await press(page, '+', '0');
    await expect.poll(() => zoomOf(page)).toBeCloseTo(fitted, 1);
  });

  test('a question mark shows the map of the keys, and a slash leads to the search', async () => {
    const page = await visit(where());
    await press(page, '?');
    const map = page.getByRole('dialog', { name: '怎样看这张图' });
    await map.waitFor();
    expect(await map.locator('h4').allInnerTexts()).toEqual(['移动', '操作', '查看']);
    await press(page, 'Escape');
    await map.waitFor({ state: 'detached' });
    await press(page, '/');
    expect(await page.evaluate(() => document.activeElement instanceof HTMLInputElement)).toBe(true);
    await page.keyboard.type('e?');
    expect([await page.locator('input:focus').inputValue(), given(page, 'steps')]).toEqual(['e?', null]);
  });

  test('L turns to the list and back, and the focus goes along', async () => {
    const page = await inPicture(where());
    await press(page, 'l');
    await rowsOf(page).first().waitFor();
    await expect.poll(() => focused(page)).toBe('TR');
    expect(await currentRow(page)).toBe('无锡市');
    await press(page, 'l');
    await expect.poll(() => focused(page)).toBe('graph');
  });

  test('the table holds what is drawn, sorts it, and does what the canvas does', async () => {
    const page = await inList(where(), '表格');
    const ids = await drawnIds(page);
    const grid = page.getByRole('grid', { name: '图中内容' });
    expect(await grid.getAttribute('aria-rowcount')).toBe(String(ids.length + 1));
    expect(await rowsOf(page).count()).toBe(ids.length);
    await page.getByRole('button', { name: '图中连线', exact: true }).click();
    const links = (await page.locator('.outline tbody .cell-links').allInnerTexts()).map(Number);
    expect(links).toEqual([...links].sort((left, right) => right - left));

    await rowsOf(page).first().focus();
    await press(page, 'End', 'Home', 'ArrowDown');
    const [second] = await marked(page, 'cursor');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-rowindex'))).toBe('3');
    await press(page, 'Space');
    expect(given(page, 'pick')).toBe(second);
    expect(await page.locator('.outline tr[aria-selected="true"]').count()).toBe(1);
    await press(page, 'm');
    await page.getByRole('menu').waitFor();
    await press(page, 'Escape', 'Escape');
    await expect.poll(() => focused(page)).toBe('TR');
    await press(page, 'Enter');
    await page.locator('#panel-title').waitFor();
    await press(page, 'Escape');
    await page.locator('.panel').waitFor({ state: 'detached' });
    await expect.poll(() => focused(page)).toBe('TR');
    await press(page, 'w');
    await expect.poll(() => marked(page, 'cursor')).toEqual(['region:320200']);
    // Right after a letter of a name, another belongs to the name as well.
    await page.waitForTimeout(800);
    await press(page, 'e');
    await page.waitForURL(/steps=region:320200/);
    await drawn(page);
    await expect.poll(() => rowsOf(page).count()).toBeGreaterThan(20);
  });

  test('Right goes into a row, and Tab from a row to what it can do', async () => {
    const page = await inList(where(), '表格');
    const name = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    await press(page, 'ArrowRight');
    expect(await name()).toBe('选取 无锡市');
    await press(page, 'Space');
    expect(given(page, 'pick')).toBe('region:320200');
    await press(page, 'ArrowRight', 'ArrowRight');
    expect(await name()).toBe('展开 无锡市');
    await press(page, 'Tab');
    expect(await name()).toBe('无锡市 的操作');
    await press(page, 'Enter');
    await page.getByRole('menu').waitFor();
  });

  test('the tree opens along the links by relation, marks where it cuts a circle, and walks with the canvas', async () => {
    const page = await inList(where(), '树');
    const opened = () => page.locator('.outline tr:focus').getAttribute('aria-expanded');
    await press(page, 'Home', 'ArrowRight');
    expect(await opened()).toBe('true');
    const [place] = await marked(page, 'cursor');
    await press(page, 'ArrowRight', 'ArrowRight');
    expect(await page.locator('.outline tr:focus').getAttribute('aria-level')).toBe('3');
    const [instrument] = await marked(page, 'cursor');
    expect([place?.split(':')[0], instrument?.split(':')[0]]).toEqual(['region', 'instrument']);
    expect(await textOf(rowsOf(page).nth(1))).toMatch(/^使用\s*\d+$/);
    await press(page, ...Array.from({ length: 7 }, () => 'ArrowRight'));
    await page.getByText('上文已列').first().waitFor();
    await press(page, 'Home', 'ArrowLeft');
    expect(await opened()).toBe('false');
  });

  test('beside the canvas the list follows its cursor and leaves the focus where it is', async () => {
    const page = await visit(where());
    await page.getByRole('radio', { name: '图与列表' }).click();
    await rowsOf(page).first().waitFor();
    await page.locator('#graph').focus();
    await press(page, 'ArrowRight', 'ArrowRight');
    const [instrument] = await marked(page, 'cursor');
    await expect.poll(() => currentId(page)).toBe(instrument);
    const row = await page.locator('.outline tr[aria-current]').boundingBox();
    const list = await page.locator('.outline-scroll').boundingBox();
    expect(row && list && row.y >= list.y && row.y + row.height <= list.y + list.height).toBe(true);
    expect(await focused(page)).toBe('graph');
    await page.getByRole('radio', { name: '树' }).click();
    await expect.poll(() => currentId(page)).toBe(instrument);
  });

  test('a group is a row that opens node by node and folds again', async () => {
    const page = await inList(where(), '表格', '?lang=zh&group=kind');
    await expect.poll(() => rowsOf(page).count()).toBe(2);
    await press(page, 'Enter');
    await expect.poll(() => rowsOf(page).count()).toBeGreaterThan(5);
    await page.getByRole('button', { name: '重新收拢 1 组' }).click();
    await expect.poll(() => rowsOf(page).count()).toBe(2);
  });

  test('a list of hundreds is made only as far as it is seen, and is walked to its end', async () => {
    const page = await inList(
      where(),
      '表格',
      '?lang=zh&steps=region:320200,region:320583,region:320681,region:411000',
    );
    const count = (await drawnIds(page)).length;
    expect(count).toBeGreaterThan(150);
    expect(await rowsOf(page).count()).toBeLessThan(count);
    await press(page, 'End');
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-rowindex')))
      .toBe(String(count + 1));
  });
}
