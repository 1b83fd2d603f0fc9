import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { faultsOn } from './axe.ts';
import { asked, newPage, textOf, type Visit, type Visitor, visit } from './visit.ts';

const qidong = 'policy:qidong-2023-innovation-capacity';
const wuxi = 'policy:wuxi-2024-enterprise-innovation';
const consortia = 'measure:wuxi-2024-enterprise-innovation:2.3.7';
const attached = process.env.DOCUMENTS_DIR !== undefined;
const looks: readonly Visitor[] = (['zh', 'en'] as const).flatMap((language) =>
  (['light', 'dark'] as const).map((theme) => ({ language, theme })),
);

/** The reader of documents: the text with every fact in its place, and the ways from one to the next. */
export function reader(where: () => Visit): void {
  const opened = async (sel: string, visitor: Visitor = {}) => {
    const page = await newPage(where().browser, visitor);
    await page.goto(`${where().url}/?view=reader&lang=${visitor.language ?? 'zh'}&sel=${sel}`);
    await page.locator('.reader-head').waitFor();
    return page;
  };
  const factsOf = async (policy: string) => {
    const { node } = await asked<{ node: { facts: { nodes: { id: string }[] } } }>(
      where().url,
      `{ node(id: "${policy}") { ... on Policy { facts(first: 500) { nodes { id } } } } }`,
    );
    return node.facts.nodes.map(({ id }) => id);
  };

  test.runIf(attached)('opens from the passage in the panel at the fact, and Back leads to the panel', async () => {
    const page = await visit(where(), { address: `?lang=zh&sel=${consortia}` });
    await page.getByRole('link', { name: '在原文中阅读' }).click();
    await page.locator('.fact-mark[aria-current]').waitFor();
    expect(new URL(page.url()).search).toContain(`view=reader&lang=zh&sel=${consortia}`);
    await expect.poll(() => currentIn(page)).toContain(consortia);
    expect(await textOf(page.locator('.fact-card'))).toContain('着力打造生态型创新联合体');
    expect(await page.title()).toBe('无锡市强化企业科技创新主体地位行动方案 · 政策图谱');
    await page.goBack();
    await page.locator('#panel-title').waitFor();
    expect(await textOf(page.locator('#panel-title'))).toContain('着力打造生态型创新联合体');
  });

  test.runIf(attached)('every fact of the document is marked once and listed once, in both forms', async () => {
    const page = await opened(qidong);
    const facts = (await factsOf(qidong)).toSorted();
    const marked = () =>
      page
        .locator('[data-facts]')
        .evaluateAll((marks) => marks.flatMap((mark) => mark.getAttribute('data-facts')?.split(' ') ?? []).toSorted());
    const listed = await page
      .locator('[data-fact]')
      .evaluateAll((all) => all.map((one) => one.getAttribute('data-fact')));
    expect(await marked()).toEqual(facts);
    expect(listed.toSorted()).toEqual(facts);
    await page.getByRole('radio', { name: '清理后' }).click();
    expect(await marked()).toEqual(facts);
  });

  test.runIf(attached)(
    'keys and buttons step from fact to fact, focus goes along, and each step is spoken',
    async () => {
      const page = await opened(wuxi);
      const total = (await factsOf(wuxi)).length;
      const spoken = page.locator('.step-bar output');
      await page.keyboard.press('n');
      await expect.poll(() => textOf(spoken)).toMatch(new RegExp(`^第 1 条，共 ${total} 条`));
      for (const [key, at] of [
        ['j', 2],
        ['n', 3],
        ['p', 2],
        ['k', 1],
        ['p', total],
      ] as const) {
        await page.keyboard.press(key);
        await expect.poll(() => textOf(spoken)).toMatch(new RegExp(`^第 ${at} 条`));
        expect(await page.evaluate(() => document.activeElement?.classList.contains('fact-mark'))).toBe(true);
      }
      await page.getByRole('button', { name: /^下一条事实/ }).click();
      await expect.poll(() => textOf(spoken)).toMatch(/^第 1 条/);
      await page.keyboard.press('Escape');
      await expect.poll(() => page.locator('.fact-card').count()).toBe(0);
    },
  );

  test.runIf(attached)(
    'a mark leads to the list and the list to the mark; a mark of several facts goes through them',
    async () => {
      const page = await opened(wuxi);
      const shared = page.locator('.fact-mark:has(sup)').first();
      const ids = ((await shared.getAttribute('data-facts')) ?? '').split(' ');
      expect(ids.length).toBeGreaterThan(1);
      await shared.focus();
      for (const id of ids) {
        await page.keyboard.press('Enter');
        await expect.poll(() => listedAsCurrent(page)).toEqual([id]);
      }
      expect(await textOf(page.locator('.fact-card'))).toContain(`此处有 ${ids.length} 条事实`);
      const last = page.locator('.fact-line').last();
      await last.click();
      await expect.poll(() => currentIn(page)).toContain(await last.getAttribute('data-fact'));
      expect(await page.evaluate(() => document.activeElement?.getAttribute('data-facts'))).toContain(
        await last.getAttribute('data-fact'),
      );
      await page.locator('.fact-card .entity-link').first().click();
      await page.locator('#panel-title').waitFor();
      await page.goBack();
      await page.locator('.fact-mark[aria-current]').waitFor();
    },
  );

  test.runIf(attached)(
    'as printed it shows the seven repairs and four cuts of Qidong with their reasons, cleaned none',
    async () => {
      const page = await opened(qidong);
      expect(await textOf(page.locator('.reader-head'))).toContain('7 处修补 · 4 处删节');
      expect(await page.locator('.reader-text ins').allInnerTexts()).toEqual(
        expect.arrayContaining(['海科创带为统领', '校科研技术', '着力']),
      );
      expect(await page.locator('.reader-text ins').count()).toBe(7);
      const cuts = await page.locator('.cut-lines .reasons').allInnerTexts();
      expect(cuts.length).toBe(4);
      for (const reason of [...cuts, ...(await page.locator('.reader-passage ul.reasons li').allInnerTexts())])
        expect(reason).toMatch(/(已删去：|。)./);
      await page.getByRole('radio', { name: '清理后' }).click();
      expect(await page.locator('.reader-text :is(ins, del)').count()).toBe(0);
      expect(await textOf(page.locator('.reader-text'))).toContain('海科创带为统领');
    },
  );

  test.runIf(attached)('kinds can be left unmarked, which is said', async () => {
    const page = await opened(wuxi);
    const before = await page.locator('[data-fact]').count();
    const agencies = page.locator('.kind-toggle', { hasText: '责任单位' });
    const count = Number(await textOf(agencies.locator('b')));
    await agencies.click();
    await expect.poll(() => page.locator('[data-fact]').count()).toBe(before - count);
    await page.getByText(`${count} 条未标出`).waitFor();
    await page.keyboard.press('n');
    await expect.poll(() => textOf(page.locator('.step-bar output'))).toContain(`共 ${before - count} 条`);
  });

  test('a document without its original lists its facts with clause and anchor, and says how to attach it', async () => {
    const page = await newPage(where().browser);
    await page.route('**/graphql', async (route) => {
      const response = await route.fetch();
      const answer = await response.json();
      if (answer.data?.node?.passages) answer.data.node.passages.nodes = [];
      await route.fulfill({ response, json: answer });
    });
    await page.goto(`${where().url}/?view=reader&lang=zh&sel=${wuxi}`);
    await page.getByRole('heading', { name: '没有附上这份文件的原文' }).waitFor();
    expect(await textOf(page.locator('.detached'))).toContain('DOCUMENTS_DIR');
    await page.keyboard.press('n');
    await expect.poll(() => textOf(page.locator('.fact-line[aria-current]'))).toMatch(/./);
    expect(await page.evaluate(() => document.activeElement?.classList.contains('fact-line'))).toBe(true);
    expect(await faultsOn(page, alike)).toEqual([]);
  });

  test('without a document it offers those that there are; what stands in none does so too', async () => {
    for (const address of ['?view=reader&lang=en', '?view=reader&lang=en&sel=instrument:talent']) {
      const page = await newPage(where().browser, { language: 'en' });
      await page.goto(`${where().url}/${address}`);
      await page.getByRole('heading', { name: 'Choose a document to read' }).waitFor();
      expect(await faultsOn(page)).toEqual([]);
      await page.locator('.shelf li a').first().click();
      await page.locator('.reader-head').waitFor();
    }
  });

  test.runIf(attached)('on paper it is the text and the facts, black on white', async () => {
    const page = await opened(wuxi, { theme: 'dark' });
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    for (const gone of ['.top-bar', '.reader-tools']) expect(await page.locator(gone).isVisible()).toBe(false);
    expect(await page.locator('aside .fact-list').isVisible()).toBe(true);
    const colours = await page.evaluate(() => [
      getComputedStyle(document.querySelector('.reader-passage p') as HTMLElement).color,
      getComputedStyle(document.documentElement).backgroundColor,
    ]);
    expect(colours).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
  });

  test.each(looks)('axe finds nothing in $language, $theme, on any width', async (look) => {
    for (const width of [1440, 360]) {
      const page = await opened(qidong, { ...look, width, height: 740 });
      await page.keyboard.press('n');
      await page.locator('.fact-card').waitFor();
      expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(
        0,
      );
      expect({ width, faults: await faultsOn(page, alike) }).toEqual({ width, faults: [] });
      await page.context().close();
    }
  });
}

/** The facts of the mark that one is at. */
async function currentIn(page: Page): Promise<readonly string[]> {
  return ((await page.locator('.fact-mark[aria-current]').getAttribute('data-facts')) ?? '').split(' ');
}

function listedAsCurrent(page: Page): Promise<(string | null)[]> {
  return page
    .locator('.fact-line[aria-current]')
    .evaluateAll((lines) => lines.map((line) => line.getAttribute('data-fact')));
}

/** The first passages and clauses stand for the rest, which are built alike: axe looks at each element for long. */
const alike = ['.reader-passage:nth-of-type(n + 16)', '.fact-list section:nth-of-type(n + 3)'];
