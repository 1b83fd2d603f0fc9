import { expect, test } from 'vitest';
import { kindNames } from '../../graph/model.ts';
import { faultsOn } from './axe.ts';
import {
  alike,
  examples,
  type Group,
  groupsIn,
  groupsOn,
  keyOf,
  linkedData,
  openerOf,
  overflow,
  ready,
} from './entityPage.ts';
import { asked, drawn, newPage, textOf, type Visit, type Visitor, visit } from './visit.ts';

const policy = 'policy:wuxi-2024-enterprise-innovation';
const measure = 'measure:wuxi-2024-enterprise-innovation:2.3.7';
const target = 'target:wuxi-2024-enterprise-innovation:1.2.4:innovation-consortia';
const looks: readonly Visitor[] = (['zh', 'en'] as const).flatMap((language) =>
  (['light', 'dark'] as const).map((theme) => ({ language, theme })),
);

/** The pages of entities: an address of its own for each, with all that it is joined to. */
export function entity(where: () => Visit): void {
  const opened = openerOf(where);
  const groupsOf = (id: string) => groupsIn(where(), id);

  test.each(kindNames)(
    '%s has a page with its names, its groups as the API counts them, and room on any width',
    async (kind) => {
      const { search } = await asked<{ search: { nodes: { id: string; zh: string; en: string }[] } }>(
        where().url,
        `{ search(query: "${examples[kind]}", kinds: [${kind}], first: 1) { nodes { id zh: name en: name(lang: EN) } } }`,
      );
      const [{ id, zh, en }] = search.nodes as [{ id: string; zh: string; en: string }];
      const page = await opened(id);
      expect(await textOf(page.locator('#panel-title'))).toBe(zh);
      expect(await textOf(page.locator('.panel-head .other-name'))).toBe(en);
      expect(await page.title()).toBe(`${zh} · 政策图谱`);
      const groups = await groupsOf(id);
      expect(groups.length).toBeGreaterThan(0);
      expect(await groupsOn(page)).toEqual(groups.map(keyOf));
      expect(await textOf(page.locator('main'))).not.toMatch(/undefined|null|NaN|\[object/);
      const said = await linkedData(page);
      expect([said['@id'], said.identifier]).toEqual([`${where().url}/?view=entity&lang=zh&sel=${id}`, id]);
      expect(await faultsOn(page, alike)).toEqual([]);
      await page.setViewportSize({ width: 360, height: 740 });
      expect(await overflow(page)).toBe(0);
      await page.getByRole('radio', { name: 'English' }).click();
      await page.locator('#panel-title', { hasText: en }).waitFor();
      await ready(page, id);
      expect(await overflow(page)).toBe(0);
    },
  );

  test('a link of a page leads to another page, Back to the one before, and the picture shows it selected', async () => {
    const page = await opened(measure);
    await page.locator('.relation-group', { hasText: '出自' }).getByRole('link').first().click();
    await ready(page, policy);
    expect(new URL(page.url()).search).toBe(`?view=entity&lang=zh&sel=${policy}`);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('entity');
    await page.goBack();
    await ready(page, measure);
    await page.getByRole('link', { name: '在图中查看' }).click();
    await drawn(page);
    expect(new URL(page.url()).search).toBe(`?lang=zh&sel=${measure}`);
    await page.locator('.panel .panel-head').waitFor();
    await page.locator('.panel').getByRole('link', { name: '无锡市强化企业科技创新主体地位行动方案' }).first().click();
    await expect.poll(() => new URL(page.url()).search).toBe(`?lang=zh&sel=${policy}`);
  });

  test('the search of a page leads to another page', async () => {
    const page = await opened(measure);
    await page.keyboard.press('/');
    await page.keyboard.type('昆山市');
    await page.locator('#search-results').getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.url()).toContain('view=entity&lang=zh&sel=region:320583');
  });

  test('more of a group comes page by page, until all of it is there', async () => {
    const page = await opened(policy);
    const group = page.locator('[data-relation="PART_OF IN MEASURE"]');
    const { count } = (await groupsOf(policy)).find((one) => keyOf(one) === 'PART_OF IN MEASURE') as Group;
    expect(await group.locator('li').count()).toBe(Math.min(10, count));
    const more = group.getByRole('button', { name: /^包括 举措：再看/ });
    while (await more.isVisible()) {
      const before = await group.locator('li').count();
      await more.click();
      await expect.poll(() => group.locator('li').count()).toBeGreaterThan(before);
    }
    expect(await group.locator('li').count()).toBe(count);
    const links = await group.locator('a').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(new Set(links).size).toBe(count);
  });

  test('what cannot be reached says so, and comes when asked again', async () => {
    const page = await opened(policy);
    await page.route('**/graphql', (route) => route.abort());
    await page.locator('[data-relation="PART_OF IN MEASURE"]').getByRole('button', { name: /再看/ }).click();
    await page.getByRole('alert').waitFor();
    await page.unroute('**/graphql');
    await page.getByRole('alert').getByRole('button', { name: '再试一次' }).click();
    await expect.poll(() => page.locator('[data-relation="PART_OF IN MEASURE"] li').count()).toBeGreaterThan(10);
  });

  test('an id that is nothing says so, with a way on', async () => {
    for (const id of ['nonsense', 'region:999999']) {
      const page = await newPage(where().browser);
      await page.goto(`${where().url}/?view=entity&lang=zh&sel=${id}`);
      await page.getByRole('heading', { name: '查无此项' }).first().waitFor();
    }
  });

  test('a body names those that it answers together with, and for what', async () => {
    const page = await opened('agency:320200-finance');
    const together = page.locator('.together > li').first();
    await together.waitFor();
    const { node } = await asked<{
      node: { responsibilities: { nodes: { measure: { responsibilities: { agency: { id: string } }[] } | null }[] } };
    }>(
      where().url,
      `{ node(id: "agency:320200-finance") { ... on Agency { responsibilities(first: 500) { nodes { measure {
        responsibilities { agency { id } } } } } } } }`,
    );
    const others = node.responsibilities.nodes.flatMap(({ measure: each }) =>
      (each?.responsibilities ?? []).map(({ agency }) => agency.id).filter((id) => id !== 'agency:320200-finance'),
    );
    expect(await page.locator('.together > li').count()).toBe(new Set(others).size);
    await together.locator('summary').click();
    const shared = Number(/\d+/.exec(await textOf(together.locator('summary')))?.[0]);
    expect(await together.locator('details li').count()).toBe(shared);
    expect(Math.max(...[...Map.groupBy(others, (id) => id).values()].map((all) => all.length))).toBe(shared);
  });

  test('a target stands beside its siblings, with what must not be compared', async () => {
    const page = await opened(target);
    const rows = page.locator('.siblings tbody tr');
    await rows.first().waitFor();
    expect(await Promise.all((await rows.all()).map(textOf))).toEqual([
      expect.stringMatching(/无锡市\s*60家\s*60家\s*到 2027 年\s*一\(二\)4\s*60家\s*本目标/),
      expect.stringMatching(/昆山市\s*50个\s*50个\s*到 2025 年\s*二¶1\s*50个\s*年份不同；行政层级不同/),
    ]);
  });

  test('a place shows its mix by side, an instrument its measures by place', async () => {
    const place = await opened('region:320200');
    const sides = place.locator('.mix h4');
    expect(await Promise.all((await sides.all()).map(textOf))).toEqual([
      expect.stringMatching(/^供给型\s*\d+ 次使用/),
      expect.stringMatching(/^环境型\s*\d+ 次使用/),
      expect.stringMatching(/^需求型\s*\d+ 次使用/),
    ]);
    const instrument = await opened('instrument:innovation-consortium');
    expect(await instrument.locator('.place-use').count()).toBe(3);
  });

  test.each(looks)('axe finds nothing in $language, $theme, on any width', async (look) => {
    for (const [id, width] of [
      [policy, 1440],
      ['agency:320200-finance', 360],
    ] as const) {
      const page = await opened(id, { ...look, width, height: 740 });
      expect({ id, over: await overflow(page) }).toEqual({ id, over: 0 });
      expect({ id, faults: await faultsOn(page, alike) }).toEqual({ id, faults: [] });
      await page.context().close();
    }
  });

  test('from the picture a page is a step away', async () => {
    const page = await visit(where(), { address: `?lang=zh&sel=${measure}` });
    await page.locator('.panel').getByRole('link', { name: '打开专页' }).click();
    await ready(page, measure);
    expect(new URL(page.url()).search).toBe(`?view=entity&lang=zh&sel=${measure}`);
  });
}
