import { expect, test } from 'vitest';
import { openComparison } from './openComparison.ts';
import { drawn, drawnIds, textOf, type Visit } from './visit.ts';

const science = 'function:science-technology';
const zone = 'function:zone-management';

/** What lies deeper in the comparisons: joint work as a network, clusters, and lists that come page by page. */
export function compareDeeper(where: () => Visit): void {
  const opened = (analysis: string, more = '') => openComparison(where(), analysis, more);

  test('who works together is a network: a link opens by the keyboard what two answer for together', async () => {
    const page = await opened('collaboration');
    const link = page
      .locator('.network-drawing')
      .getByRole('link', { name: /科技部门.* – .*31 项举措|.* – 科技部门: 31 项举措/ });
    await link.focus();
    await page.keyboard.press('Enter');
    const facts = page.locator('.compare-facts');
    await expect.poll(() => facts.locator('.measure-card').count()).toBe(31);
    expect(await textOf(facts.locator('h2').first())).toBe('科技部门 + 开发区管理机构');
    expect(await textOf(facts.locator('.measure-card').first())).toContain('无锡市科学技术局');
    expect(await facts.locator('.more-pages').count()).toBe(0);
  });

  test('a body opens its measures, forty at a time, and says how many of all are shown', async () => {
    const page = await opened('collaboration');
    await page
      .locator('.network-drawing')
      .getByRole('link', { name: /^科技部门：48 项举措/ })
      .click();
    const facts = page.locator('.compare-facts');
    await expect.poll(() => textOf(facts.getByRole('status'))).toBe('已显示 40 项，共 48 项');
    expect(await facts.locator('.measure-card').count()).toBe(40);
    await facts.getByRole('button', { name: '再看一些' }).click();
    await expect.poll(() => facts.locator('.measure-card').count()).toBe(48);
    expect(await facts.getByRole('button', { name: '再看一些' }).count()).toBe(0);
  });

  test('one place stands against another: each drawn, and link by link in one table', async () => {
    const page = await opened('collaboration', '&with.of=region:320200&with.against=region:320402');
    await expect.poll(() => page.locator('.network-drawing svg').count()).toBe(2);
    const heads = await page.locator('.figure').last().locator('thead th').allInnerTexts();
    expect(heads).toEqual(['部门', '另一部门', '无锡市', '天宁区']);
    await page.getByRole('combobox', { name: '连线' }).selectOption('5');
    await page.waitForURL(/with\.least=5/);
    await expect.poll(() => textOf(page.locator('.figure figcaption').first())).toMatch(/画出 86 条连线中的 \d+ 条/);
  });

  test('the network is drawn again in the explorer, where its links have a name of their own', async () => {
    const page = await opened('collaboration');
    await page.getByRole('link', { name: '在图谱中打开' }).click();
    await drawn(page);
    const ids = await drawnIds(page);
    expect([ids.length, ids.includes(science), ids.includes(zone)]).toEqual([32, true, true]);
    expect(new URL(page.url()).searchParams.get('layout')).toBe('force');
    await page.locator('.section-fold', { has: page.getByText('关系', { exact: true }) }).click();
    expect(await textOf(page.getByRole('list', { name: '关系' }))).toContain('共同负责');
  });

  test('the heat map has the tree of its clusters beside it, with the mean similarity of every step', async () => {
    const page = await opened('similarity');
    const steps = await page.locator('.data-table').last().locator('tbody td.numeric').allInnerTexts();
    const drawing = await page.locator('.chart svg').textContent();
    expect(steps.length).toBe(4);
    expect(steps.every((step) => drawing?.includes(step))).toBe(true);
    expect(await textOf(page.locator('figcaption').first())).toContain('平均联结法（UPGMA');
  });

  test('pairs of clauses come page by page, and what is not shown is counted', async () => {
    const page = await opened('sideBySide');
    const pairs = page.locator('.pairs > li');
    await pairs.first().waitFor();
    expect(await pairs.count()).toBe(20);
    const figure = page.locator('.figure').last();
    const all = Number(/n = (\d+) 对/.exec(await textOf(figure))?.[1]);
    expect(await textOf(figure)).toContain(`另有 ${all - 20} 对未显示`);
    await figure.getByRole('button', { name: '再看一些' }).click();
    await expect.poll(() => pairs.count()).toBe(Math.min(all, 70));
  });

  test('a side without any measure is said beside its bar, and every side has its name', async () => {
    const page = await opened('mix');
    const words = await page.locator('.chart svg').first().locator('text').allTextContents();
    expect(words.filter((word) => word === '需求 0%').length).toBe(4);
    expect(await textOf(page.locator('.side-key'))).toMatch(/供给型\s*环境型\s*需求型/);
  });

  test('a STIP code is called by its name, and a family of them opens its facts', async () => {
    const page = await opened('matrix', '&with.by=STIP');
    await expect.poll(() => textOf(page.locator('.data-table').first())).toMatch(/PI009 卓越中心资助/);
    const mix = await opened('mix', '&with.stip=STIP_FAMILY');
    await mix.locator('.figure').nth(1).getByRole('link', { name: '8% 2 项举措' }).click();
    const facts = mix.locator('.compare-facts');
    await expect.poll(() => facts.locator('.measure-card').count()).toBe(2);
    expect(await textOf(facts.locator('h2').first())).toBe('治理');
  });
}
