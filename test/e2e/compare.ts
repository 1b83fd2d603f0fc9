import { readFile } from 'node:fs/promises';
import { DOMParser } from '@xmldom/xmldom';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { analysisNames } from '../../client/state/recipe.ts';
import { faultsOn } from './axe.ts';
import { overflow } from './entityPage.ts';
import { compared, openComparison } from './openComparison.ts';
import { drawn, textOf, type Visit, type Visitor, visit } from './visit.ts';

const looks: readonly Visitor[] = (['zh', 'en'] as const).flatMap((language) =>
  (['light', 'dark'] as const).map((theme) => ({ language, theme })),
);
const consortium = 'instrument:innovation-consortium';

/** Places compared: every analysis by its address, the facts behind its marks, and what can be taken away. */
export function compare(where: () => Visit): void {
  const opened = (analysis: string, more = '', visitor: Visitor = {}) =>
    openComparison(where(), analysis, more, visitor);

  test('is a step from the picture and back, and the picture is as it was', async () => {
    const page = await visit(where(), { address: '?lang=zh&steps=region:320200&layout=columns' });
    await page.getByRole('link', { name: '比较', exact: true }).click();
    await compared(page);
    expect(await page.title()).toBe('工具矩阵 · 政策图谱');
    await page.getByRole('link', { name: '回到图谱' }).click();
    await drawn(page);
    expect(new URL(page.url()).search).toBe('?lang=zh&steps=region:320200&layout=columns');
  });

  test.each(analysisNames)('%s opens by its address, with its chart, its table and its warning', async (analysis) => {
    const page = await opened(analysis);
    await page.locator('.chart svg').first().waitFor();
    expect(await page.locator('.chart svg a').count()).toBeGreaterThan(0);
    expect(await page.locator('.data-table caption').first().isVisible()).toBe(true);
    await page.getByText('不能说明什么：').waitFor();
    expect(await textOf(page.locator('main'))).toMatch(/n = \d+/);
    expect(await textOf(page.locator('main'))).not.toMatch(/undefined|null|NaN|\[object/);
  });

  test('a cell of the matrix opens its measures, and Back closes them', async () => {
    const page = await opened('matrix');
    await page.getByRole('link', { name: /^无锡市 · 创新联合体: 3 项举措/ }).click();
    const facts = page.locator('.compare-facts');
    await expect.poll(() => textOf(facts)).toContain('着力打造生态型创新联合体');
    expect(await facts.locator('.measure-card').count()).toBe(3);
    expect(new URL(page.url()).searchParams.get('with.facts')).toBe(`region:320200~${consortium}`);
    await page.goBack();
    await facts.waitFor({ state: 'detached' });
  });

  test('a cell that is not known says why it proves nothing', async () => {
    const page = await opened('matrix', `&with.facts=region:320402~${consortium}`);
    await expect.poll(() => textOf(page.locator('.compare-facts'))).toContain('仅部分公开');
  });

  test('a column opens its measures in every place, side by side', async () => {
    const page = await opened('matrix', `&with.facts=*~${consortium}`);
    const columns = page.locator('.fact-column h3');
    await columns.first().waitFor();
    expect(await columns.count()).toBe(5);
  });

  test('the keyboard goes into a chart once, from mark to mark by arrows, and into the facts by Enter', async () => {
    const page = await opened('matrix');
    const cell = page.getByRole('link', { name: /^无锡市 · 创新联合体/ });
    await cell.focus();
    await page.keyboard.press('ArrowRight');
    const next = await page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
    expect(next).toMatch(/· 创新联合体/);
    await page.keyboard.press('Enter');
    await page.locator('.fact-column').first().waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toBe('compare-facts');
    await page.keyboard.press('Escape');
    await page.locator('.compare-facts').waitFor({ state: 'detached' });
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '')).toBe(next);
  });

  test('shares of the mix are told under both schemes, and a part opens its measures', async () => {
    const page = await opened('mix');
    const table = page.locator('.data-table').first();
    for (const said of ['供给—环境—需求', '严格财政口径', '52%', '16 项举措'])
      expect(await textOf(table)).toContain(said);
    await table.getByRole('link', { name: '52% 16 项举措' }).click();
    await expect.poll(() => page.locator('.measure-card').count()).toBe(16);
  });

  test('targets that must not be compared stand apart with the reason, and none of them is drawn', async () => {
    const page = await opened('targets', '&with.indicator=indicator:high-tech-enterprises');
    const apart = page.locator('.apart');
    expect(await textOf(apart)).toContain('一方是约数，另一方不是');
    expect(await textOf(apart)).toContain('许昌市');
    const marks = await page.locator('.chart svg a').evaluateAll((links) => links.map((link) => link.ariaLabel ?? ''));
    expect(marks).toHaveLength(2);
    expect(marks.some((mark) => mark.includes('许昌市'))).toBe(false);
    await page.getByRole('link', { name: /^启东市: ≥ 500家/ }).click();
    await expect.poll(() => textOf(page.locator('.compare-facts'))).toContain('高新技术企业');
  });

  test('figures are divided by a table of one’s own, which stays in the address', async () => {
    const page = await opened('targets', '&with.indicator=indicator:high-tech-enterprises');
    await page.getByRole('button', { name: /除以自备的表/ }).click();
    await page.getByLabel(/表的名称与单位/).fill('万人');
    await page.getByLabel(/每行：/).fill('启东市,2023,100\n天宁区,2023,0');
    await page.getByRole('button', { name: '相除' }).click();
    await page.getByText(/第 2 行读不懂/).waitFor();
    await page.getByLabel(/每行：/).fill('启东市,2023,100\n天宁区,2023,50');
    await page.getByRole('button', { name: '相除' }).click();
    await expect.poll(() => textOf(page.locator('.data-table').last())).toContain('5 (÷ 100, 2023)');
    expect(new URL(page.url()).searchParams.get('with.per')).toBe('万人');
  });

  test('money stands in its own row: a consortium’s never with a laboratory’s', async () => {
    const page = await opened('money', `&with.instruments=${consortium}`);
    const table = page.locator('.data-table').first();
    for (const said of ['500,000', '1,000,000', '2,000,000']) expect(await textOf(table)).toContain(said);
    expect(await textOf(table)).not.toContain('实验室');
  });

  test('two clauses are told how near they are, with thresholds', async () => {
    const page = await opened('sideBySide');
    await page.locator('.pairs li').first().waitFor();
    expect(await textOf(page.locator('main'))).toContain('0.8 及以上称照抄');
  });

  test('a choice of places is kept in the address', async () => {
    const page = await opened('similarity');
    await page.getByRole('button', { name: /^地区/ }).click();
    await page.getByRole('checkbox', { name: '无锡市' }).check();
    await page.waitForURL(/with\.places=region:320200/);
  });

  test('the table is saved as CSV, the chart as SVG and PNG', async () => {
    const page = await opened('matrix');
    const csv = (await saved(page, 'CSV')).toString('utf8');
    expect(csv.startsWith('\ufeffplace_id,place,column,')).toBe(true);
    expect(csv).toContain('\r\nregion:320200,无锡市,instrument:innovation-consortium,创新联合体,USED,3,');
    const svg = (await saved(page, 'SVG')).toString('utf8');
    const root = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
    expect([root?.nodeName, svg.includes('var('), svg.includes('工具矩阵'), svg.includes('不等于各格之和')]).toEqual([
      'svg',
      false,
      true,
      true,
    ]);
    expect((await saved(page, 'PNG')).subarray(1, 4).toString()).toBe('PNG');
  });

  test('an unknown id is said, with a way back', async () => {
    const page = await opened('matrix', '&with.places=region:999999');
    await page.getByRole('alert').waitFor();
    await page.getByRole('button', { name: '回到起点' }).click();
    await page.locator('.chart svg').first().waitFor();
  });

  test('an instrument, an indicator and a place lead to their comparisons', async () => {
    const page = await visit(where(), { address: `?lang=zh&sel=${consortium}` });
    await page.locator('.compare-links').getByRole('link', { name: '目标' }).click();
    await page.locator('.data-table').first().waitFor();
    expect(new URL(page.url()).searchParams.get('with.indicator')).toBe('indicator:innovation-consortia');
  });

  test.each(looks)(
    'axe finds nothing in $language, $theme, and nothing is wider than the screen',
    async (look) => {
      for (const analysis of analysisNames) {
        const page = await opened(analysis, analysis === 'matrix' ? `&with.facts=*~${consortium}` : '', look);
        expect({ analysis, faults: await faultsOn(page, alike) }).toEqual({ analysis, faults: [] });
        await page.setViewportSize({ width: 360, height: 740 });
        await compared(page);
        expect({ analysis, over: await overflow(page) }).toEqual({ analysis, over: 0 });
        await page.context().close();
      }
    },
    180_000,
  );
}

/** The file that a button of the first figure saves. */
async function saved(page: Page, format: string): Promise<Buffer> {
  const waiting = page.waitForEvent('download');
  await page
    .getByRole('button', { name: `保存为 ${format}` })
    .first()
    .click();
  return readFile(await (await waiting).path());
}

/** Of each table and chart the first entries stand for the rest, which are built alike: axe looks at each for long. */
const alike = ['.data-table tr:nth-child(n + 5)', '.chart a:nth-of-type(n + 6)', '.pairs li:nth-child(n + 4)'];
