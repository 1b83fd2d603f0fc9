import type { Core } from 'cytoscape';
import { expect, test } from 'vitest';
import { clickNode, drawn, drawnIds, marked, onScreen, placesOn, textOf, type Visit, visit } from './visit.ts';

const consortium = 'instrument:innovation-consortium';
const wuxi = 'region:320200';

/** What a person does with nodes: menus, picking, pinning, paths, groups, and taking it all back. */
export function acting(where: () => Visit): void {
  test('the menu of a node says how many neighbours of each kind there are, and draws those of one relation', async () => {
    const page = await visit(where(), { language: 'en' });
    const { x, y } = await onScreen(page, wuxi);
    await page.mouse.click(x, y, { button: 'right' });
    const row = page.getByRole('menuitem', { name: /has · Agency/ });
    await row.waitFor();
    const [, all = '', hidden = ''] = /(\d+) in all, (\d+) not shown/.exec(await textOf(row)) ?? [];
    expect([Number(all) > 0, hidden]).toEqual([true, all]);
    const before = await placesOn(page);
    await row.click();
    await expect.poll(async () => (await drawnIds(page)).length).toBe(Object.keys(before).length + Number(all));
    const after = await placesOn(page);
    expect(Object.fromEntries(Object.keys(before).map((id) => [id, after[id]]))).toEqual(before);
    await page.mouse.click(...at(await onScreen(page, wuxi)), { button: 'right' });
    expect(await textOf(page.getByRole('menuitem', { name: /has · Agency/ }))).toMatch(/all shown/);
  });

  test('opening and picking marks what is drawn, and builds none of it anew', async () => {
    const page = await visit(where(), { language: 'en' });
    const kept = await page.evaluateHandle(elementsBuilt);
    await clickNode(page, wuxi);
    await page.waitForURL(/sel=region:320200/);
    await page.locator('#graph').focus();
    await page.keyboard.press(' ');
    await page.waitForURL(/pick=region:320200/);
    expect(await marked(page, 'picked')).toEqual([wuxi]);
    const now = await page.evaluateHandle(elementsBuilt);
    const same = await page.evaluate(
      ([before, after]) => before?.map((one, index) => one === after?.[index]),
      [kept, now],
    );
    expect(new Set(same)).toEqual(new Set([true]));
  });

  test('sixty steps are taken back one by one and done again', async () => {
    const page = await visit(where(), { language: 'en' });
    const start = new URL(page.url()).search;
    await page.locator('#graph').focus();
    const arrows = ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp'] as const;
    for (let step = 0; step < 60; step += 1) {
      await page.keyboard.press(arrows[Math.floor(step / 3) % 4] ?? 'ArrowUp');
      await page.keyboard.press(' ');
    }
    await drawn(page);
    const end = new URL(page.url()).href;
    for (let step = 0; step < 60; step += 1) await page.keyboard.press('Control+z');
    await expect.poll(() => new URL(page.url()).search).toBe(start);
    await expect.poll(() => page.getByRole('button', { name: 'Undo', exact: true }).isDisabled()).toBe(true);
    for (let step = 0; step < 60; step += 1) await page.keyboard.press('Control+Shift+z');
    await expect.poll(() => new URL(page.url()).href).toBe(end);
  });

  test('a node that is dragged stays pinned where it was put, in a link as well', async () => {
    const page = await visit(where(), { language: 'en' });
    const from = await onScreen(page, wuxi);
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x + 60, from.y + 90, { steps: 5 });
    await page.mouse.up();
    await page.waitForURL(/pins=region:320200~/);
    const put = (await placesOn(page))[wuxi];
    await page.reload();
    await drawn(page);
    expect((await placesOn(page))[wuxi]).toEqual(put);
    expect(await marked(page, 'pinned')).toEqual([wuxi]);
    await page.keyboard.press('Control+z');
    await page.mouse.click(...at(await onScreen(page, wuxi)), { button: 'right' });
    await page.getByRole('menuitem', { name: 'Unpin' }).click();
    await page.waitForURL((url) => !url.search.includes('pins='));
  });

  test('a lasso and a box pick what they hold; what is picked is drawn alone, and comes back', async () => {
    const page = await visit(where(), { language: 'en' });
    const box = await page.locator('.canvas').boundingBox();
    if (!box) throw new Error('no canvas');
    await page.getByRole('radio', { name: 'Pick by box' }).click();
    await page.mouse.move(box.x + 20, box.y + 60);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width / 2, box.y + box.height - 60, { steps: 4 });
    await page.mouse.up();
    await page.waitForURL(/pick=/);
    const picked = (await marked(page, 'picked')).length;
    expect(picked).toBeGreaterThan(5);
    await page.getByRole('radio', { name: 'Pick by lasso' }).click();
    const { x, y } = await onScreen(page, consortium);
    await page.mouse.move(x - 40, y - 40);
    await page.mouse.down();
    for (const [dx, dy] of [
      [40, -40],
      [40, 40],
      [-40, 40],
    ] as const)
      await page.mouse.move(x + dx, y + dy, { steps: 3 });
    await page.mouse.up();
    await expect.poll(() => marked(page, 'picked')).toEqual([consortium]);
    const all = (await drawnIds(page)).length;
    await page.getByRole('button', { name: 'Only these' }).click();
    await expect.poll(() => drawnIds(page)).toEqual([consortium]);
    expect(await textOf(page.locator('.status-line'))).toContain(String(all - 1));
    await page.locator('.status-line').getByRole('button', { name: 'Show all' }).click();
    await expect.poll(async () => (await drawnIds(page)).length).toBe(all);
  });

  test('the shortest paths between two nodes are drawn, told in words and walked', async () => {
    const page = await visit(where(), { language: 'en', address: `?lang=en&pick=${wuxi},region:411000` });
    await page.getByRole('button', { name: 'Find paths' }).click();
    const card = page.locator('.paths');
    await card.waitFor();
    await expect.poll(() => textOf(card)).toMatch(/Path 1 of 2/);
    expect(await textOf(card)).toMatch(/Wuxi Municipal People.s Government belongs to Wuxi/);
    expect(await marked(page, 'path')).toContain(wuxi);
    await page.getByRole('button', { name: 'Next step' }).click();
    expect(await card.locator('[aria-current="step"]').count()).toBe(1);
    await expect.poll(() => card.locator('output').textContent()).toMatch(/belongs to/);
    await page.getByRole('button', { name: 'Next path' }).click();
    await expect.poll(() => textOf(card)).toMatch(/Path 2 of 2/);
    await page.getByRole('button', { name: 'Close the paths' }).click();
    await card.waitFor({ state: 'detached' });
  });

  test('grouped by kind or by place, a group opens by a click and says how many it holds', async () => {
    const page = await visit(where(), { address: `?lang=en&group=kind&steps=${wuxi}` });
    expect(await drawnIds(page)).toContain('group:INSTRUMENT');
    await clickNode(page, 'group:INSTRUMENT');
    await page.waitForURL(/open=group:INSTRUMENT/);
    await expect.poll(() => drawnIds(page)).toContain(consortium);
  });

  test('the colours of a community or a side are a legend that hides, and say so', async () => {
    const page = await visit(where(), { address: '?lang=en&colour=side' });
    const demand = page.locator('.legend').getByRole('button', { name: /Demand side/ });
    await demand.waitFor();
    const before = (await drawnIds(page)).length;
    await demand.click();
    await page.waitForURL(/without=side:DEMAND/);
    await expect.poll(async () => (await drawnIds(page)).length).toBeLessThan(before);
    expect(await textOf(page.locator('.status-line'))).toMatch(/hide \d+/);
  });

  test.each(['columns', 'force', 'concentric', 'breadth', 'map'])(
    'the layout %s draws every node apart, the same each time',
    async (layout) => {
      const address = `?lang=en&layout=${layout}`;
      const [first, second] = [await visit(where(), { address }), await visit(where(), { address })];
      const places = await placesOn(first);
      expect(await placesOn(second)).toEqual(places);
      const points = new Set(Object.values(places).map(({ x, y }) => `${Math.round(x)} ${Math.round(y)}`));
      expect(points.size).toBe(Object.keys(places).length);
    },
  );
}

/** What each element on the canvas was last made of; runs in the page. */
function elementsBuilt(): unknown[] {
  const { cy } = (document.querySelector('.canvas-stage') as unknown as { _cyreg: { cy: Core } })._cyreg;
  return cy.elements().map((element) => element.scratch('given'));
}

function at({ x, y }: { x: number; y: number }): [number, number] {
  return [x, y];
}
