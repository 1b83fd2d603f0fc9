import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { kindNames, relationNames } from '../../graph/model.ts';
import { faultsOn } from './axe.ts';
import { asked, drawn, newPage, textOf, type Visit, type Visitor, visit } from './visit.ts';

const consortium = 'instrument:innovation-consortium';
const looks: readonly Visitor[] = (['zh', 'en'] as const).flatMap((language) =>
  (['light', 'dark'] as const).map((theme) => ({ language, theme })),
);

/** The book of what every word means, and what the documents cannot tell. */
export function codebook(where: () => Visit): void {
  const opened = async (address = '?view=codebook&lang=zh', visitor: Visitor = {}) => {
    const page = await newPage(where().browser, visitor);
    await page.goto(`${where().url}/${address}`);
    await page.locator('.entry').first().waitFor();
    return page;
  };

  test('is a step from the picture and back, and the picture is as it was', async () => {
    const page = await visit(where(), { address: '?lang=zh&steps=region:320200&layout=columns' });
    await page.getByRole('link', { name: '编码手册' }).click();
    await page.waitForURL(/view=codebook/);
    await page.getByRole('heading', { name: '编码手册', level: 2 }).waitFor();
    expect(await page.title()).toBe('编码手册 · 政策图谱');
    await page.getByRole('link', { name: '回到图谱' }).click();
    await drawn(page);
    expect(new URL(page.url()).search).toBe('?lang=zh&steps=region:320200&layout=columns');
  });

  test('holds every kind, relation, instrument and indicator, each under its own anchor', async () => {
    const page = await opened();
    const told = await asked<{ instruments: { id: string }[]; indicators: { nodes: { id: string }[] } }>(
      where().url,
      '{ instruments { id } indicators(first: 500, sharedBy: 0) { nodes { id } } }',
    );
    const wanted = [
      ...kindNames.map((kind) => `kind:${kind}`),
      ...relationNames.map((name) => `relation:${name}`),
      ...[...told.instruments, ...told.indicators.nodes].map(({ id }) => id),
    ];
    const anchors = await page.locator('.entry').evaluateAll((entries) => entries.map(({ id }) => id));
    expect(wanted.filter((id) => !anchors.includes(id))).toEqual([]);
    expect(new Set(anchors).size).toBe(anchors.length);
    expect(await textOf(page.locator('main'))).not.toMatch(/undefined|null|\[object/);
  });

  test('an instrument has its border, codes, sides, wording, relatives and examples with their clauses', async () => {
    const page = await opened();
    const entry = await textOf(entryOf(page, consortium));
    for (const said of [
      'Innovation consortium',
      '产业技术联盟',
      'PI021',
      '严格财政口径',
      '组建创新联合体',
      '生态型创新联合体',
      '创新联合体数',
      '9 项，含下位工具',
    ])
      expect(entry).toContain(said);
    expect(await entryOf(page, consortium).locator('.entry-examples .clause').count()).toBe(3);
  });

  test('a link leads to the panel in the graph, and Back to the entry', async () => {
    const page = await opened();
    await entryOf(page, consortium).getByRole('link', { name: '在图谱中打开' }).click();
    await drawn(page);
    await expect.poll(() => textOf(page.locator('#panel-title'))).toBe('创新联合体');
    expect(new URL(page.url()).search).toBe(`?lang=zh&sel=${consortium}`);
    await page.goBack();
    await page.locator('.entry').first().waitFor();
    await expect.poll(() => topOf(page, consortium)).toBeLessThan(200);
  });

  test('an address with an anchor opens at its entry; a link to what the filter hides shows it', async () => {
    const page = await opened('?view=codebook&lang=en#instrument:talent');
    await expect.poll(() => topOf(page, 'instrument:talent')).toBeLessThan(200);
    await page.keyboard.press('/');
    await page.keyboard.type('ecosystem consortium PI021');
    await expect.poll(() => page.locator('.entry').count()).toBe(1);
    expect(await textOf(page.locator('.codebook-filter output'))).toBe('1 entry');
    await entryOf(page, 'instrument:ecosystem-consortium')
      .getByRole('link', { name: 'Innovation consortium', exact: true })
      .click();
    await expect.poll(() => topOf(page, consortium)).toBeLessThan(200);
    await page.getByRole('searchbox').fill('zzzz');
    await page.getByText('No entry holds “zzzz”.').waitFor();
  });

  test('another language keeps the place', async () => {
    const page = await opened('?view=codebook&lang=zh#instrument:talent');
    await page.getByRole('radio', { name: 'English' }).click();
    await page.getByRole('heading', { name: 'Codebook', level: 2 }).waitFor();
    expect(await page.title()).toBe('Codebook · Policy Graph');
    expect(await textOf(entryOf(page, 'instrument:talent').locator('h4'))).toContain('Talent');
  });

  test('on paper it is black on white without anything to press', async () => {
    const page = await opened('?view=codebook&lang=zh', { theme: 'dark' });
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    for (const gone of ['.top-bar', '.contents', '.entry-out'])
      expect(await page.locator(gone).first().isVisible()).toBe(false);
    const colours = await page.evaluate(() => {
      const main = document.querySelector('main') as HTMLElement;
      return [getComputedStyle(main).color, getComputedStyle(document.documentElement).backgroundColor];
    });
    expect(colours).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
  });

  test('what the documents cannot tell is one press from the picture, and leads to the documents', async () => {
    const page = await visit(where());
    await page
      .locator('.status-line')
      .getByRole('button', { name: /^5 份文件，5 个地区/ })
      .click();
    const dialog = page.getByRole('dialog', { name: '这些文件不能说明什么' });
    const { corpus } = await asked<{ corpus: { limits: { text: string }[] } }>(
      where().url,
      '{ corpus { limits { text } } }',
    );
    await dialog.locator('.limits').waitFor();
    for (const { text } of corpus.limits) expect(await textOf(dialog)).toContain(text);
    expect(await faultsOn(page, alike)).toEqual([]);
    await dialog.getByRole('link', { name: '昆山市创新联合体建设实施意见' }).last().click();
    await dialog.waitFor({ state: 'detached' });
    await expect.poll(() => textOf(page.locator('#panel-title'))).toBe('昆山市创新联合体建设实施意见');
  });

  test('places that do not use an instrument stand under the table with the reason why that proves nothing', async () => {
    const page = await visit(where(), { address: `?lang=zh&sel=${consortium}` });
    const lines = page.locator('.other-places li');
    await lines.first().waitFor();
    expect(await Promise.all((await lines.all()).map(textOf))).toEqual([
      expect.stringMatching(/天宁区\s*不详\s*仅部分公开/),
      expect.stringMatching(/许昌市\s*不详\s*缺附件/),
    ]);
    const silent = await visit(where(), { address: '?lang=zh&sel=instrument:procurement' });
    await expect.poll(() => textOf(silent.locator('.other-places'))).toContain('不详');
  });

  test.each(looks)('axe finds nothing in $language, $theme, on any width', async (look) => {
    for (const width of [1440, 360]) {
      const page = await opened(`?view=codebook&lang=${look.language}`, { ...look, width, height: 740 });
      if (width === 360) await page.locator('.contents-open').click();
      expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(
        0,
      );
      expect({ width, faults: await faultsOn(page, alike) }).toEqual({ width, faults: [] });
      await page.context().close();
    }
  });
}

function entryOf(page: Page, id: string) {
  return page.locator(`[id="${id}"]`);
}

/** How far under the top of the screen an entry begins, up or down. */
function topOf(page: Page, id: string): Promise<number> {
  return entryOf(page, id).evaluate((entry) => Math.abs(entry.getBoundingClientRect().top));
}

/** Of each chapter the first entries stand for the rest, which are built alike: axe looks at each element for long. */
const alike = ['.entry:nth-of-type(n + 4)', '.contents li li:nth-child(n + 4)'];
