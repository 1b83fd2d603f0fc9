import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { drawn, drawnIds, newPage, textOf, turnTo, type Visit, visit } from './visit.ts';

const api = '**/graphql';

/** Every failure has its own words and a way on. */
export function failures(where: () => Visit): void {
  const opened = async (prepare: (page: Page) => Promise<unknown>, address = '?lang=zh') => {
    const page = await newPage(where().browser);
    await prepare(page);
    await page.goto(`${where().url}/${address}`);
    return page;
  };

  test('a server that is not there, and one that comes back', async () => {
    const page = await opened((one) => one.route(api, (route) => route.abort()));
    await page.getByRole('heading', { name: '连不上服务' }).waitFor();
    await page.unroute(api);
    await page.getByRole('button', { name: '再试一次' }).click();
    await drawn(page);
  });

  test('a server that fails', async () => {
    const body = JSON.stringify({ errors: [{ message: 'x', extensions: { code: 'STORE_UNAVAILABLE' } }] });
    const page = await opened((one) => one.route(api, (route) => route.fulfill({ status: 503, body })));
    await page.getByRole('heading', { name: '服务出错了' }).waitFor();
  });

  test('an empty graph', async () => {
    const network = { nodes: [], edges: [], truncated: false, totalNodes: 0 };
    const none = { regions: [], instruments: [], groups: [], industries: [], policies: { totalCount: 0, nodes: [] } };
    const options = { places: [], instruments: [], functions: [], groups: [], industries: [], programs: [] };
    const facets = { measures: 0, total: 0, ...options, sides: [], strengths: [], years: [] };
    const data = { instrumentNetwork: network, corpus: null, ...none, facets };
    const page = await opened((one) => one.route(api, (route) => route.fulfill({ body: JSON.stringify({ data }) })));
    await page.getByRole('heading', { name: '图谱还是空的' }).waitFor();
  });

  test('filters that leave nothing', async () => {
    const page = await opened(async () => {}, '?lang=zh&places=');
    await page.getByRole('heading', { name: '筛选之后没有剩下什么' }).waitFor();
    await page.locator('.stage-over').getByRole('button', { name: '全部显示' }).click();
    await expect.poll(() => drawnIds(page)).toContain('region:320200');
  });

  test('a filter that fails hides nothing, not even what the one before it did, and says so', async () => {
    const page = await visit(where());
    const all = await drawnIds(page);
    await turnTo(page, '?lang=zh&places=region:320200');
    await expect.poll(async () => (await drawnIds(page)).length).toBeLessThan(all.length);
    await page.route(api, (route) =>
      route.request().postData()?.includes('query Standing') ? route.abort() : route.continue(),
    );
    await turnTo(page, '?lang=zh&places=region:411000');
    await page.getByText('举措筛选未能执行').waitFor();
    expect(await drawnIds(page)).toEqual(all);
  });

  test('an expansion of what is not there leaves the rest, and can be dropped', async () => {
    const page = await visit(where(), { address: '?lang=zh&steps=region:999999,region:320200' });
    await page.getByText('有些展开没有成功：region:999999').waitFor();
    await page.getByRole('button', { name: '从视图中去掉' }).click();
    await page.waitForURL((url) => !url.search.includes('999999') && url.search.includes('region:320200'));
  });

  test('an entity that is not there', async () => {
    const page = await visit(where(), { address: '?lang=zh&sel=agency:nobody' });
    await page.getByRole('heading', { name: '查无此项' }).waitFor();
  });

  test('text of documents is only ever text', async () => {
    const evil = '<img src=x onerror="window.harmed=1"><b>无锡市</b>';
    const page = await opened(
      (one) =>
        one.route(api, async (route) => {
          const response = await route.fetch().catch(() => null);
          if (!response) return;
          await route.fulfill({
            response,
            body: (await response.text()).replaceAll('无锡市"', `${evil.replaceAll('"', '\\"')}"`),
          });
        }),
      '?lang=zh&sel=instrument:innovation-consortium',
    );
    await page.locator('.compare').waitFor();
    expect(await textOf(page.locator('.compare'))).toContain(evil);
    expect(await page.evaluate(() => 'harmed' in window)).toBe(false);
  });
}
