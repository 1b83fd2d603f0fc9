import { expect, test } from 'vitest';
import { asked, drawnIds, placesOn, textOf, type Visit, visit } from './visit.ts';

type Shared = { sharedInstruments: { instrument: { id: string } }[] };

/** Slider, filters and legend: what they hide is said, what stays does not move. */
export function narrowing(where: () => Visit): void {
  test('the slider leaves instruments that so many places share, and makes no step of history', async () => {
    const page = await visit(where());
    const before = await placesOn(page);
    const steps = await page.evaluate(() => window.history.length);
    await page.getByRole('slider').focus();
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
    expect(await textOf(page.locator('.status-line'))).toContain('筛选隐藏了');
    await page.locator('.status-line').getByRole('button', { name: '全部显示' }).click();
    await expect.poll(() => drawnIds(page)).toEqual(Object.keys(before).sort());
  });

  test('a ticked place stands for what is under it; Back restores', async () => {
    const page = await visit(where());
    const before = await drawnIds(page);
    await page.getByRole('checkbox', { name: /江苏省/ }).click();
    await page.waitForURL(/places=/);
    const regions = (await drawnIds(page)).filter((id) => id.startsWith('region:'));
    expect(regions).toEqual(['region:411000']);
    await page.goBack();
    await expect.poll(() => drawnIds(page)).toEqual(before);
  });

  test('instruments are chosen by side or one by one', async () => {
    const page = await visit(where());
    const tree = page.getByRole('group', { name: /政策工具/ });
    await tree.getByRole('button', { name: '清空' }).click();
    await tree.getByRole('checkbox', { name: /需求型/ }).click();
    await page.waitForURL(/instruments=side:DEMAND/);
    const instruments = (await drawnIds(page)).filter((id) => id.startsWith('instrument:'));
    expect(instruments).toEqual(['instrument:procurement']);
  });

  test('the legend hides a kind', async () => {
    const page = await visit(where());
    await page.getByRole('button', { name: /^地区 \d/ }).click();
    await page.waitForURL(/off=REGION/);
    expect((await drawnIds(page)).filter((id) => id.startsWith('region:'))).toEqual([]);
  });

  test('narrower instruments can stand on their own', async () => {
    const page = await visit(where());
    await page.getByRole('checkbox', { name: /分列下位工具/ }).click();
    await page.waitForURL(/from=narrower/);
    await expect.poll(() => drawnIds(page)).toContain('instrument:ecosystem-consortium');
  });

  test('columns are another arrangement of the same picture', async () => {
    const page = await visit(where());
    const orbits = await placesOn(page);
    await page.getByRole('radio', { name: '分栏' }).click();
    await page.waitForURL(/layout=columns/);
    const columns = await placesOn(page);
    expect(Object.keys(columns).sort()).toEqual(Object.keys(orbits).sort());
    const lefts = Object.entries(columns)
      .filter(([id]) => id.startsWith('region:'))
      .map(([, { x }]) => x);
    expect(new Set(lefts)).toEqual(new Set([0]));
  });
}
