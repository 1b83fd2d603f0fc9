import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { asked, drawnIds, placesOn, textOf, type Visit, visit } from './visit.ts';

type Shared = { sharedInstruments: { instrument: { id: string } }[] };
type Drawn = {
  instrumentNetwork: { nodes: { id: string }[]; edges: { source: string; target: string }[] };
};

/** Facets of measures by the head of their section, the word for them in the address and in the API. */
const facets = [
  { head: '地区', word: 'places', field: 'regions' },
  { head: '政策工具', word: 'instruments', field: 'instruments' },
  { head: '工具类型', word: 'sides', field: 'sides' },
  { head: '用词力度', word: 'strengths', field: 'strengths' },
  { head: '部门职能', word: 'functions', field: 'functions' },
  { head: '对象群体', word: 'groups', field: 'groups' },
  { head: '产业', word: 'industries', field: 'industries' },
  { head: '计划与品牌', word: 'programs', field: 'programs' },
] as const;

/** What comes once the server has answered, on however slow a machine. */
const soon = <Value>(read: () => Value) => expect.poll(read, { timeout: 15_000 });

/** Sliders, filters and legend: what they hide is said and can be lifted, what stays does not move. */
export function narrowing(where: () => Visit): void {
  test('the slider leaves instruments that so many places share, and makes no step of history', async () => {
    const page = await visit(where());
    const before = await placesOn(page);
    const steps = await page.evaluate(() => window.history.length);
    await page.locator('.filters-shared').getByRole('slider').focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.waitForURL(/min=3/);
    const { sharedInstruments } = await asked<Shared>(
      where().url,
      '{ sharedInstruments(minRegions: 3) { instrument { id } } }',
    );
    const left = (await drawnIds(page)).filter((id) => id.startsWith('instrument:'));
    const outer = sharedInstruments.map(({ instrument }) => instrument.id).filter((id) => id in before);
    expect(left).toEqual(outer.sort());
    const after = await placesOn(page);
    for (const [id, place] of Object.entries(after)) expect(place).toEqual(before[id]);
    expect(await page.evaluate(() => window.history.length)).toBe(steps);
    const gone = Object.keys(before).length - Object.keys(after).length;
    await lift(page, `${gone} 种工具共有的地区不够多`);
    await soon(() => drawnIds(page)).toEqual(Object.keys(before).sort());
  });

  test.each(facets)('$head: what is chosen is what its count said; the rest is said to be hidden', async (facet) => {
    const page = await visit(where());
    const before = await drawnIds(page);
    await unfold(page, facet.head);
    const options = page.getByRole('group', { name: facet.head, exact: true }).locator('.choice-row:not(.empty)');
    // The last of those in sight has the fewest measures, so that it hides something.
    const option = options.last();
    const count = Number(await textOf(option.locator('.choice-count')));
    await option.getByRole('checkbox').click();
    await page.waitForURL(new RegExp(`${facet.word}=`));
    await soon(() => textOf(page.locator('.filters-state'))).toContain(`项举措中有 ${count} 项符合`);
    const chosen = new URL(page.url()).searchParams.get(facet.word) ?? '';
    const value = /^[A-Z]/.test(chosen) ? chosen : JSON.stringify(chosen);
    const { instrumentNetwork } = await asked<Drawn>(
      where().url,
      `{ instrumentNetwork(filter: { ${facet.field}: [${value}] }) { nodes { id } edges { source target } } }`,
    );
    const left = instrumentNetwork.nodes.map(({ id }) => id).sort();
    await soon(() => drawnIds(page)).toEqual(left);
    await lift(page, `${before.length - left.length} 个不合举措筛选`);
    await soon(() => drawnIds(page)).toEqual(before);
    expect(page.url()).not.toContain(`${facet.word}=`);
  });

  test('a ticked place stands for what is under it, clearing one leaves the others; Back restores', async () => {
    const page = await visit(where());
    const before = await drawnIds(page);
    const regions = async () => (await drawnIds(page)).filter((id) => id.startsWith('region:'));
    await page.getByRole('checkbox', { name: /江苏省/ }).click();
    await page.waitForURL(/places=region:320000/);
    await soon(regions).toEqual(['region:320200', 'region:320402', 'region:320583', 'region:320681']);
    await page.getByRole('checkbox', { name: /无锡市/ }).click();
    await soon(regions).toEqual(['region:320402', 'region:320583', 'region:320681']);
    await page.getByRole('button', { name: '清空：地区' }).click();
    await soon(() => drawnIds(page)).toEqual(before);
    await page.goBack();
    await soon(regions).toEqual(['region:320402', 'region:320583', 'region:320681']);
  });

  test('several facets narrow together; each can be found by name', async () => {
    const page = await visit(where());
    await unfold(page, '部门职能');
    await page.getByRole('searchbox', { name: '查找部门职能' }).fill('科技');
    await page.getByRole('checkbox', { name: /科技部门/ }).click();
    await page.getByRole('checkbox', { name: /许昌市/ }).click();
    await page.waitForURL(/places=region:411000.*functions=/);
    const both = '{ regions: ["region:411000"], functions: ["function:science-technology"] }';
    await soon(() => textOf(page.locator('.filters-state'))).toContain(await standing(where().url, both));
    await page.locator('.filters-end').getByRole('button', { name: '全部显示' }).click();
    await soon(() => textOf(page.locator('.filters-state'))).toMatch(/^全部 \d+ 项举措$/);
  });

  test('another scheme sorts instruments anew and clears the chosen sides', async () => {
    const page = await visit(where());
    await unfold(page, '工具类型');
    await page.getByRole('checkbox', { name: /需求型/ }).click();
    await page.waitForURL(/sides=DEMAND/);
    const instruments = async () => (await drawnIds(page)).filter((id) => id.startsWith('instrument:'));
    await soon(async () => (await instruments()).length).toBeLessThan(35);
    await page.getByRole('combobox', { name: '分类方案' }).selectOption('financial-strict');
    await page.waitForURL(/scheme=financial-strict/);
    expect(page.url()).not.toContain('sides=');
  });

  test('the dates of issue go by keys and by typing; what is no date is said', async () => {
    const page = await visit(where());
    const before = await drawnIds(page);
    await unfold(page, '成文日期');
    const steps = await page.evaluate(() => window.history.length);
    await page.locator('.year-slider').getByRole('slider').first().focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.waitForURL(/since=2022/);
    const said = () => textOf(page.locator('.filters-state'));
    await soon(said).toContain(await standing(where().url, '{ issuedFrom: "2022" }'));
    await soon(() => drawnIds(page)).not.toContain('region:411000');
    expect(await page.evaluate(() => window.history.length)).toBe(steps);
    const until = page.getByRole('textbox', { name: '止' });
    await until.fill('2023-13');
    await until.press('Enter');
    expect(await textOf(page.locator('.date-fields').getByRole('alert'))).toContain('“2023-13”不是日期');
    await until.fill('2021');
    await until.press('Enter');
    expect(await textOf(page.locator('.date-fields').getByRole('alert'))).toContain('起始晚于截止');
    await until.fill('2023-02');
    await until.press('Enter');
    await page.waitForURL(/until=2023-02/);
    await soon(said).toContain(await standing(where().url, '{ issuedFrom: "2022", issuedTo: "2023-02" }'));
    await page
      .locator('.hidden-summary')
      .getByRole('button', { name: /不合举措筛选/ })
      .first()
      .click();
    await soon(() => drawnIds(page)).toEqual(before);
  });

  test('the legend hides a kind, and a class of the colouring', async () => {
    const page = await visit(where());
    const before = await drawnIds(page);
    await page.getByRole('button', { name: /^地区 \d/ }).click();
    await page.waitForURL(/off=REGION/);
    expect((await drawnIds(page)).filter((id) => id.startsWith('region:'))).toEqual([]);
    await lift(page, '5 个属于隐藏的类别');
    await page.getByRole('combobox', { name: '颜色' }).selectOption('side');
    await page.waitForURL(/colour=side/);
    await page.getByRole('button', { name: /^需求型 \d/ }).click();
    await page.waitForURL(/without=side:DEMAND/);
    await soon(() => drawnIds(page)).toEqual(before.filter((id) => id !== 'instrument:procurement'));
    await lift(page, '1 个属于图例中隐藏的一组');
    await soon(() => drawnIds(page)).toEqual(before);
  });

  test('a relation and nodes with few links can be hidden', async () => {
    const page = await visit(where());
    const before = await drawnIds(page);
    const { instrumentNetwork } = await asked<Drawn>(
      where().url,
      '{ instrumentNetwork { nodes { id } edges { source target } } }',
    );
    await unfold(page, '关系');
    await page.getByRole('button', { name: `使用 ${instrumentNetwork.edges.length}` }).click();
    await page.waitForURL(/rel=USES/);
    await lift(page, `${instrumentNetwork.edges.length} 条连线属于隐藏的关系`);
    await unfold(page, '连线数');
    await page.locator('.slider', { hasText: '至少有这么多连线' }).getByRole('slider').focus();
    for (const _ of [1, 2, 3]) await page.keyboard.press('ArrowRight');
    await page.waitForURL(/degree=3/);
    const ends = instrumentNetwork.edges.flatMap(({ source, target }) => [source, target]);
    const many = before.filter((id) => ends.filter((end) => end === id).length >= 3);
    await soon(() => drawnIds(page)).toEqual(many);
    await lift(page, `${before.length - many.length} 个连线不够多`);
    await soon(() => drawnIds(page)).toEqual(before);
  });

  test('nodes are taken together by kind, and a group is opened', async () => {
    const page = await visit(where());
    await unfold(page, '归组');
    await page.getByRole('radio', { name: '按类别' }).click();
    await page.waitForURL(/group=kind/);
    await soon(() => drawnIds(page)).toEqual(['group:INSTRUMENT', 'group:REGION']);
    await page.locator('.groups').getByRole('button', { name: /^地区/ }).click();
    await page.waitForURL(/open=group:REGION/);
    await soon(async () => (await drawnIds(page)).length).toBe(6);
    await page.locator('.groups').getByRole('button', { name: /^地区/ }).click();
    await soon(() => drawnIds(page)).toEqual(['group:INSTRUMENT', 'group:REGION']);
  });

  test('what is folded stays folded', async () => {
    const page = await visit(where());
    await page.getByRole('button', { name: '地区', exact: true }).click();
    await page.reload();
    await page.locator('.filters').waitFor();
    expect(await page.getByRole('button', { name: '地区', exact: true }).getAttribute('aria-expanded')).toBe('false');
    expect(await page.getByRole('checkbox', { name: /江苏省/ }).count()).toBe(0);
  });

  test('narrower instruments can stand on their own', async () => {
    const page = await visit(where());
    await page.getByRole('checkbox', { name: /分列下位工具/ }).click();
    await page.waitForURL(/from=narrower/);
    await soon(() => drawnIds(page)).toContain('instrument:ecosystem-consortium');
  });

  test('columns are another arrangement of the same picture', async () => {
    const page = await visit(where());
    const orbits = await placesOn(page);
    await page.getByRole('radio', { name: '两列' }).click();
    await page.waitForURL(/layout=columns/);
    const columns = await placesOn(page);
    expect(Object.keys(columns).sort()).toEqual(Object.keys(orbits).sort());
    const lefts = Object.entries(columns)
      .filter(([id]) => id.startsWith('region:'))
      .map(([, { x }]) => x);
    expect(new Set(lefts)).toEqual(new Set([0]));
  });

  test('when measures cannot be counted, the filters say so and still work', async () => {
    const page = await visit(where());
    await page.route('**/graphql', (route) =>
      route.request().postData()?.includes('query Facets') ? route.abort() : route.continue(),
    );
    await page.reload();
    await page.locator('.filters').waitFor();
    await soon(() => textOf(page.locator('.filters-rule'))).toContain('暂时无法统计');
    await page.getByRole('checkbox', { name: '许昌市' }).click();
    await soon(async () => (await drawnIds(page)).filter((id) => id.startsWith('region:'))).toEqual(['region:411000']);
  });
}

/** What is said of the measures that meet a filter. */
async function standing(url: string, filter: string): Promise<string> {
  const { facets: counted } = await asked<{ facets: { measures: number; total: number } }>(
    url,
    `{ facets(filter: ${filter}) { measures total } }`,
  );
  return `${counted.total} 项举措中有 ${counted.measures} 项符合`;
}

async function unfold(page: Page, head: string): Promise<void> {
  const button = page.locator('.section-fold', { has: page.getByText(head, { exact: true }) });
  if ((await button.getAttribute('aria-expanded')) === 'false') await button.click();
}

/** Lifts the one reason for hiding that the filters tell in these words. */
async function lift(page: Page, reason: string): Promise<void> {
  const summary = page.locator('.filters-state');
  await summary.getByRole('button', { name: `撤销：${reason}`, exact: true }).click();
  await soon(() => textOf(summary)).not.toContain(reason);
}
