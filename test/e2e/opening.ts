import { expect, test } from 'vitest';
import { asked, clickNode, doubleClickNode, drawn, drawnIds, placesOn, textOf, type Visit, visit } from './visit.ts';

const consortium = 'instrument:innovation-consortium';
type Pictured = { nodes: { id: string }[]; edges: { id: string; weight: number }[] };

/** What the explorer opens with, and what expanding, Back, reload and a copied link do to it. */
export function opening(where: () => Visit): void {
  test('draws the network of places and instruments, the consortium in the middle', async () => {
    const page = await visit(where());
    const { instrumentNetwork } = await asked<{ instrumentNetwork: Pictured }>(
      where().url,
      '{ instrumentNetwork { nodes { id } edges { id weight } } }',
    );
    expect(await drawnIds(page)).toEqual(instrumentNetwork.nodes.map(({ id }) => id).sort());
    expect((await placesOn(page))[consortium]).toEqual({ x: 0, y: 0 });
    expect(await textOf(page.locator('.status-line'))).toContain(`${instrumentNetwork.edges.length} 条连线`);
  });

  test('expands by double-click without moving what is placed; Back takes it back, reload and the link keep it', async () => {
    const page = await visit(where());
    const before = await placesOn(page);
    await doubleClickNode(page, consortium);
    await page.waitForURL(/steps=/);
    await drawn(page);
    await page.locator('.filters .chip').waitFor();
    const expanded = await placesOn(page);
    expect(Object.keys(expanded).length).toBeGreaterThan(Object.keys(before).length);
    expect(Object.fromEntries(Object.keys(before).map((id) => [id, expanded[id]]))).toEqual(before);

    await page.reload();
    await drawn(page);
    expect(await placesOn(page)).toEqual(expanded);
    const other = await visit(where(), {
      address: new URL(page.url()).search,
      width: 800,
      theme: 'dark',
      language: 'en',
    });
    expect(await placesOn(other)).toEqual(expanded);
    expect(await textOf(other.locator('h1'))).toBe('政策图谱');

    await page.goBack();
    await expect.poll(() => drawnIds(page)).toEqual(Object.keys(before).sort());
    expect(await textOf(page.locator('#panel-title'))).toBe('创新联合体');
    await page.goBack();
    await page.locator('.panel').waitFor({ state: 'detached' });
  });

  test('expands one kind only from the panel', async () => {
    const page = await visit(where());
    await clickNode(page, consortium);
    await page.getByRole('button', { name: /^展开举措/ }).click();
    await page.waitForURL(/steps=instrument:innovation-consortium~MEASURE/);
    await drawn(page);
    await expect.poll(async () => (await drawnIds(page)).some((id) => id.startsWith('measure:'))).toBe(true);
    expect((await drawnIds(page)).filter((id) => id.startsWith('incentive:'))).toEqual([]);
  });

  test('switches language: labels, words and the title change, places stay', async () => {
    const page = await visit(where());
    const before = await placesOn(page);
    await page.getByRole('radio', { name: 'English' }).click();
    await page.waitForURL(/lang=en/);
    await expect.poll(() => page.title()).toBe('Policy Graph');
    await page.getByText('Shared by', { exact: true }).waitFor();
    await drawn(page);
    expect(await placesOn(page)).toEqual(before);
    expect(await page.locator('html').getAttribute('lang')).toBe('en-GB');
  });

  test('speaks the language of the browser where the address names none', async () => {
    const page = await visit(where(), { language: 'en' });
    expect(await textOf(page.locator('h1'))).toBe('Policy Graph');
    expect(new URL(page.url()).search).toBe('?lang=en');
  });

  test('keeps the chosen theme', async () => {
    const page = await visit(where());
    const ground = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    const light = await ground();
    await page.getByRole('button', { name: /^外观/ }).click();
    await page.getByRole('button', { name: '外观: 浅色' }).click();
    await page.getByRole('button', { name: '外观: 深色' }).waitFor();
    expect(await ground()).not.toBe(light);
    await page.reload();
    await drawn(page);
    expect(await ground()).not.toBe(light);
  });
}
