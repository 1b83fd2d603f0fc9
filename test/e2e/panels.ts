import { expect, test } from 'vitest';
import { asked, clickNode, drawnIds, textOf, turnTo, type Visit, visit } from './visit.ts';

const consortium = 'instrument:innovation-consortium';

const oneOfEachKind = [
  'region:320200',
  'policy:kunshan-2024-innovation-consortia',
  'measure:wuxi-2024-enterprise-innovation:2.3.8',
  'target:wuxi-2024-enterprise-innovation:1.2.4:innovation-consortia',
  'indicator:innovation-consortia',
  'instrument:talent',
  'incentive:kunshan-2024-innovation-consortia:4.1:kunshan-cultivation',
  'agency:320200-science-technology',
  'function:science-technology',
  'program:320200-taihu-talent',
  'group:leading-enterprises',
  'industry:integrated-circuits',
];

/** What a click opens, and what the search finds. */
export function panels(where: () => Visit): void {
  test('one click answers which places promise consortia, of which kinds, how many, by when, with what money, and who answers', async () => {
    const page = await visit(where());
    await clickNode(page, consortium);
    const row = (place: string) => textOf(page.locator('.compare tbody tr', { hasText: place }).first());
    await page.locator('.compare tbody tr').first().waitFor();
    const wuxi = await row('无锡市');
    for (const said of [
      '生态型创新联合体',
      '任务型创新联合体',
      '平台型创新联合体',
      '60家',
      '到 2027 年',
      '≥ 10家',
      '≥ 30家',
      '≥ 20家',
    ])
      expect(wuxi).toContain(said);
    for (const said of ['最高 1,000 万元', '最高 500 万元', '最高 200 万元', '科学技术局', '财政局'])
      expect(wuxi).toContain(said);
    const kunshan = await row('昆山市');
    for (const said of ['50个', '到 2025 年', '最高 300 万元', '最高 50 万元', '领导小组'])
      expect(kunshan).toContain(said);
  });

  test('a measure shows strength, figures, money, bodies and its clause', async () => {
    const page = await visit(where(), { address: '?lang=zh&sel=measure:wuxi-2024-enterprise-innovation:2.3.7' });
    const panel = page.locator('.panel');
    await panel.locator('#panel-title').waitFor();
    for (const said of [
      '生态型创新联合体',
      '二(三)7',
      '≥ 10家',
      '最高 1,000 万元',
      '= 10,000,000 元',
      '无锡市科学技术局',
    ]) {
      await expect.poll(() => textOf(panel)).toContain(said);
    }
    if (process.env.DOCUMENTS_DIR) expect(await panel.locator('blockquote mark').count()).toBeGreaterThan(3);
    else expect(await textOf(panel)).toContain('未附原文');
  });

  test('every kind has a panel, with links that lead on and no hole in its words', async () => {
    const page = await visit(where());
    for (const id of oneOfEachKind) {
      await turnTo(page, `?lang=zh&sel=${id}`);
      await page.locator(`.panel-head[data-id="${id}"]`).waitFor();
      expect(await page.locator('.panel-scroll .entity-link').count(), id).toBeGreaterThan(0);
      expect(await textOf(page.locator('.panel')), id).not.toMatch(/undefined|null|NaN|\[object/);
    }
  });

  test('a link in a panel opens the next panel, and Back the one before', async () => {
    const page = await visit(where(), { address: `?lang=zh&sel=${consortium}` });
    await page.locator('.compare').getByRole('link', { name: '无锡市' }).click();
    await expect.poll(() => textOf(page.locator('#panel-title'))).toBe('无锡市');
    await page.goBack();
    await expect.poll(() => textOf(page.locator('#panel-title'))).toBe('创新联合体');
  });

  test('an edge opens the instrument that it leads to', async () => {
    const page = await visit(where());
    const { instrumentNetwork } = await asked<{
      instrumentNetwork: { edges: { id: string; source: string; target: string }[] };
    }>(where().url, '{ instrumentNetwork { edges { id source target } } }');
    const edge = instrumentNetwork.edges.find(
      ({ source, target }) => source === 'region:320200' && target === consortium,
    );
    await clickNode(page, edge?.id ?? '');
    await expect.poll(() => textOf(page.locator('#panel-title'))).toBe('创新联合体');
  });

  test('search finds by pinyin and opens what it finds, drawn or not', async () => {
    const page = await visit(where());
    await page.keyboard.press('/');
    await page.keyboard.type('chuangxin lianheti');
    await page
      .getByRole('option')
      .filter({ hasText: /^创新联合体/ })
      .first()
      .waitFor();
    await page.getByLabel('搜索范围').selectOption('AGENCY');
    await expect
      .poll(() => page.locator('#search-results').getByRole('option').allInnerTexts())
      .toSatisfy((all: string[]) => all.every((one) => one.includes('责任单位')));
    await page.getByRole('combobox', { name: '搜索', exact: true }).fill('无锡市科学技术局');
    const option = page.locator('#search-results').getByRole('option').first();
    await expect.poll(() => textOf(option)).toContain('无锡市科学技术局');
    await option.click();
    await expect.poll(() => textOf(page.locator('#panel-title'))).toBe('无锡市科学技术局');
    await expect.poll(() => drawnIds(page)).toContain('agency:320200-science-technology');
  });

  test('search says when it finds nothing', async () => {
    const page = await visit(where());
    await page.keyboard.press('/');
    await page.keyboard.type('qqqqzzzz');
    await page.getByText('没有找到“qqqqzzzz”').waitFor();
  });
}
