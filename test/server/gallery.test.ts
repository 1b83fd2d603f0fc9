import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readGallery } from '../../server/gallery.ts';
import { type CorpusApp, openCorpusApp } from './corpusApp.ts';
import { galleryAnswers } from './galleryAnswers.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'gallery-'));
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

await galleryAnswers('LadybugDB', { dataDir, neo4j: null });

describe('the research questions', () => {
  const gallery = readGallery();

  test('are said in both languages, each under a name of its own', () => {
    expect(gallery.length).toBeGreaterThanOrEqual(10);
    for (const { title } of gallery) {
      expect(title.zh).toMatch(/\p{Script=Han}/u);
      expect(title.en).not.toMatch(/\p{Script=Han}/u);
    }
    const names = gallery.map(({ document }) => {
      const [operation] = parse(document).definitions;
      return operation?.kind === 'OperationDefinition' ? operation.name?.value : null;
    });
    expect(new Set(names).size).toBe(gallery.length);
    expect(names).not.toContain(undefined);
  });
});

describe('GraphiQL', () => {
  let app: CorpusApp;
  beforeAll(async () => {
    app = await openCorpusApp();
  });
  afterAll(() => app.close());
  const get = (path: string) => app.app.fetch(`http://localhost${path}`, { headers: { accept: 'text/html' } });
  /** The options that its page hands over, as a browser reads them. */
  const optionsAt = async (path: string) => {
    const page = await (await get(path)).text();
    const [, options = ''] =
      /querySelector\('#root'\),\s*(\{.*\}),\s*\);\s*<\/script>/.exec(page.slice(-200_000)) ?? [];
    return JSON.parse(options);
  };

  test('opens with a tab for each question', async () => {
    expect((await optionsAt('/graphql')).defaultTabs).toEqual(
      readGallery().map(({ document }) => ({ query: document })),
    );
  });

  test('opens with the query and variables of its address first', async () => {
    const given = new URLSearchParams({ query: '{ a(b: "$c") }', variables: '{"c": 1}' });
    const { defaultTabs, variables } = await optionsAt(`/graphql?${given}`);
    expect([defaultTabs[0], defaultTabs.length, variables]).toEqual([
      { query: '{ a(b: "$c") }', variables: '{"c": 1}' },
      readGallery().length + 1,
      '{"c": 1}',
    ]);
  });

  test('lets no address end its script or start another', async () => {
    const hostile = '</script><script>alert(1)</script><!--$&$`';
    const given = new URLSearchParams({ query: hostile, variables: hostile });
    const [plain, attacked] = await Promise.all(
      ['/graphql', `/graphql?${given}`].map(async (path) => (await get(path)).text()),
    );
    expect(attacked?.match(/<\/?script/gi)).toEqual(plain?.match(/<\/?script/gi));
    expect((await optionsAt(`/graphql?${given}`)).defaultTabs[0]).toEqual({ query: hostile, variables: hostile });
  });

  test('has its questions listed for the explorer', async () => {
    const response = await get('/gallery.json');
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/json; charset=utf-8']);
    expect(await response.json()).toEqual(readGallery());
  });
});
