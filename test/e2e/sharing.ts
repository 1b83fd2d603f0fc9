import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { drawn, drawnIds, placesOn, textOf, type Visit, visit } from './visit.ts';

/** Handing on a view: files, saved views, ids, queries, exports, references. */
export function sharing(where: () => Visit): void {
  test('a view is saved under a name, opened again after a reload, and deleted', async () => {
    const page = await visit(where(), { address: '?lang=en&layout=columns&steps=region:320200' });
    const ids = await drawnIds(page);
    await share(page, 'Saved views…');
    await page.getByLabel('Name').fill('Wuxi 无锡');
    await page.getByRole('button', { name: 'Save the current view' }).click();
    await page.getByRole('button', { name: 'Close' }).click();
    await page.goto(`${new URL(page.url()).origin}/?lang=en`);
    await drawn(page);
    await share(page, 'Saved views…');
    await page.getByRole('button', { name: 'Open “Wuxi 无锡”' }).click();
    await page.waitForURL(/layout=columns/);
    await expect.poll(() => drawnIds(page)).toEqual(ids);
    await share(page, 'Saved views…');
    await page.getByRole('button', { name: 'Delete “Wuxi 无锡”' }).click();
    await page.getByText('No view is saved yet.').waitFor();
  });

  test('a view too long for an address is told so, survives a reload, and travels as a file', async () => {
    const page = await visit(where(), { address: '?lang=en&steps=region:320200,region:320583' });
    await page.keyboard.press('Control+a');
    const all = await drawnIds(page);
    const long = await page.evaluate((picked) => {
      const place = `?lang=en#?lang=en&steps=region:320200,region:320583&pick=${picked.join(',')}`;
      window.history.pushState(null, '', place);
      window.dispatchEvent(new PopStateEvent('popstate'));
      return place.length;
    }, all);
    expect(long).toBeGreaterThan(2_000);
    await page.reload();
    await drawn(page);
    expect(await textOf(page.locator('.pick-bar'))).toContain(`${all.length} picked`);
    const saved = page.waitForEvent('download');
    await share(page, 'Save view as file');
    const file = await (await saved).path();
    await page.goto(`${new URL(page.url()).origin}/?lang=en`);
    await drawn(page);
    await share(page, 'Saved views…');
    await page
      .locator('input[type="file"]')
      .setInputFiles({ name: 'no.json', mimeType: 'application/json', buffer: Buffer.from('{}') });
    await page.getByText(/“no.json” is no view/).waitFor();
    await page
      .locator('input[type="file"]')
      .setInputFiles({ name: 'view.json', mimeType: 'application/json', buffer: readFileSync(file) });
    await expect.poll(() => textOf(page.locator('.pick-bar'))).toContain(`${all.length} picked`);
  });

  test('a pasted list of ids is drawn; one that is unknown is named and nothing is lost', async () => {
    const page = await visit(where(), { language: 'en' });
    await share(page, 'Begin with ids…');
    await page.getByRole('textbox', { name: 'Ids' }).fill('region:320200, "region:nowhere"\ninstrument:talent');
    await page.getByRole('button', { name: 'Draw 3 nodes' }).click();
    await page.getByText('Not in the graph: region:nowhere').waitFor();
    expect(await page.getByRole('textbox', { name: 'Ids' }).inputValue()).toContain('instrument:talent');
    await page.getByRole('textbox', { name: 'Ids' }).fill('region:320200 instrument:innovation-consortium');
    await page.getByRole('button', { name: 'Draw 2 nodes' }).click();
    await page.waitForURL(/from=/);
    await expect.poll(() => drawnIds(page)).toEqual(['instrument:innovation-consortium', 'region:320200']);
  });

  test('the query behind the view is shown, and pasted it draws the same', async () => {
    const page = await visit(where(), { address: '?lang=en&steps=region:320200' });
    const ids = await drawnIds(page);
    await share(page, 'View as query…');
    const text = await page.locator('.query pre').first().textContent();
    expect(text).toMatch(/instrumentNetwork[\s\S]+neighborhood/);
    await page.goto(
      `${new URL(page.url()).origin}/?lang=en&query=${encodeURIComponent(`query { neighborhood(ids: ["region:320200"]) { nodes { id } edges { id } } }`)}`,
    );
    await drawn(page);
    const around = await drawnIds(page);
    expect(around).toContain('region:320200');
    expect(ids).toEqual(expect.arrayContaining(around));
  });

  test.each(['png', 'svg', 'graphml', 'gexf', 'json', 'csv'])(
    'what is on the screen is exported as %s',
    async (extension) => {
      const page = await visit(where(), { address: '?lang=zh' });
      const ids = Object.keys(await placesOn(page));
      await share(page, '导出……');
      const saved = page.waitForEvent('download');
      await page
        .locator('.export-format', { hasText: `.${extension}` })
        .first()
        .click();
      const download = await saved;
      expect(download.suggestedFilename()).toMatch(new RegExp(`\\.${extension}$`));
      const bytes = readFileSync(await download.path());
      expect(bytes.length).toBeGreaterThan(1_000);
      if (extension === 'png') return expect(bytes.subarray(1, 4).toString()).toBe('PNG');
      const text = bytes.toString('utf8');
      expect(text).toContain('创新联合体');
      if (extension !== 'svg') expect(ids.filter((id) => !text.includes(id))).toEqual([]);
    },
  );

  test('the view can be cited, with its address and the version of the data', async () => {
    const page = await visit(where(), { address: '?lang=en' });
    await share(page, 'Cite this view…');
    const cited = page.locator('.cite');
    await cited.waitFor();
    expect(await textOf(cited)).toMatch(/@misc|@online/);
    expect(await textOf(cited)).toContain('http://127.0.0.1');
  });
}

async function share(page: Page, item: string): Promise<void> {
  await page.locator('.top-tools').getByRole('button', { expanded: false }).first().click();
  await page.getByRole('menuitem', { name: item }).click();
}
