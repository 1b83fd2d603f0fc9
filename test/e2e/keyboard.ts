import { expect, test } from 'vitest';
import { drawn, drawnIds, marked, textOf, type Visit, visit, zoomOf } from './visit.ts';

/** Everything by keys alone, and by a list instead of a canvas. */
export function keyboard(where: () => Visit): void {
  test('the graph is walked, opened, expanded and left by keys, and says where one is', async () => {
    const page = await visit(where());
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.locator('#graph').focus();
    await page.keyboard.press('ArrowRight');
    const [first] = await marked(page, 'cursor');
    await page.keyboard.press('ArrowDown');
    const [second] = await marked(page, 'cursor');
    expect([first, second].every(Boolean) && first !== second).toBe(true);
    const said = page.locator('output[aria-live="polite"]').last();
    await expect.poll(() => textOf(said)).toMatch(/，(地区|政策工具)，图中连线 \d+ 条/);

    await page.keyboard.press('Enter');
    await page.locator('#panel-title').waitFor();
    expect(await page.evaluate(() => document.activeElement?.classList.contains('panel'))).toBe(true);
    await page.keyboard.press('Escape');
    await page.locator('.panel').waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('graph');

    const before = await drawnIds(page);
    await page.keyboard.press('e');
    await page.waitForURL(/steps=/);
    await expect.poll(async () => (await drawnIds(page)).length).toBeGreaterThan(before.length);
    await expect.poll(() => textOf(said)).toMatch(/^已展开.+新增 \d+ 个节点$/);
    await page.keyboard.press('c');
    await expect.poll(() => drawnIds(page)).toEqual(before);
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
    await expect.poll(() => zoomOf(page)).toBeCloseTo(start, 1);
  });

  test('a question mark shows the keys', async () => {
    const page = await visit(where());
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: '怎样看这张图' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  });

  test('the list holds what is drawn, and does what the canvas does', async () => {
    const page = await visit(where(), { address: '?lang=zh&min=5' });
    const rows = page.locator('.outline tbody tr');
    expect(await rows.count()).toBe((await drawnIds(page)).length);
    await page.getByRole('radio', { name: '列表' }).click();
    await page.getByRole('button', { name: '展开 无锡市' }).click();
    await page.waitForURL(/steps=region:320200/);
    await drawn(page);
    await expect.poll(() => rows.count()).toBeGreaterThan(20);
    await page.locator('.outline').getByRole('link', { name: '无锡市', exact: true }).click();
    await expect.poll(() => textOf(page.locator('#panel-title'))).toBe('无锡市');
  });

  test('tabbing into the list brings it into sight', async () => {
    const page = await visit(where());
    const width = () => page.locator('.outline').evaluate((list) => list.clientWidth);
    expect(await width()).toBeLessThan(2);
    await page.locator('.outline a').first().focus();
    expect(await width()).toBeGreaterThan(300);
  });
}
