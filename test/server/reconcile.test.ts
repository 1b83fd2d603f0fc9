import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { type CorpusApp, openCorpusApp } from './corpusApp.ts';
import { reconcileAnswers } from './reconcileAnswers.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'reconcile-'));
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

await reconcileAnswers('LadybugDB', { dataDir, neo4j: null });

let opened: CorpusApp;
beforeAll(async () => {
  opened = await openCorpusApp();
});
afterAll(() => opened.close());

type Init = {
  readonly method: string;
  readonly body?: string | URLSearchParams;
  readonly headers?: Record<string, string>;
};
const get = async (path: string, init: Init = { method: 'GET' }) => opened.app.fetch(`http://localhost${path}`, init);
const json = async (path: string) => (await get(path)).json();
/** Sends a batch as clients do, in a form. */
const send = (queries: unknown) =>
  get('/reconcile', { method: 'POST', body: form({ queries: JSON.stringify(queries) }) });
const extend = (query: unknown) => get('/reconcile', { method: 'POST', body: form({ extend: JSON.stringify(query) }) });
const form = (fields: Record<string, string>) => new URLSearchParams(fields);
const reconcile = async (queries: unknown) => resultBatch.parse(await (await send(queries)).json());

/*
 * The shapes of answers as the text of version 0.2 describes them,
 * https://www.w3.org/community/reports/reconciliation/CG-FINAL-specs-0.2-20230410/, stricter than it: nothing beside.
 */
const type = z.strictObject({ id: z.string().min(1), name: z.string().min(1) });
const template = z.string().includes('{{id}}');
const service = z.strictObject({ service_url: z.url(), service_path: z.string().startsWith('/') });
const manifestShape = z.strictObject({
  versions: z.array(z.string()).refine((versions) => versions.includes('0.2')),
  name: z.string().min(1),
  identifierSpace: z.url(),
  schemaSpace: z.url(),
  documentation: z.url(),
  view: z.strictObject({ url: template }),
  defaultTypes: z.array(type),
  batchSize: z.int().positive(),
  suggest: z.strictObject({ entity: service, property: service, type: service }),
  extend: z.strictObject({ propose_properties: service, property_settings: z.array(z.unknown()) }),
  preview: z.strictObject({ url: template, width: z.int(), height: z.int() }),
});
const candidate = z.strictObject({
  id: z.string().min(1),
  name: z.string().min(1),
  description: z.string(),
  type: z.array(type),
  score: z.number(),
  features: z.array(z.strictObject({ id: z.string(), value: z.number() })),
  match: z.boolean(),
});
const resultBatch = z.record(z.string(), z.strictObject({ result: z.array(candidate) }));
const suggested = z.strictObject({ id: z.string(), name: z.string(), description: z.string(), notable: z.array(type) });

describe('the reconciliation service', () => {
  test('describes itself, with addresses on the host that was asked', async () => {
    const manifest = manifestShape.parse(await json('/reconcile'));
    expect(manifest.defaultTypes.map(({ id }) => id)).toEqual(['AGENCY', 'PROGRAM', 'INSTRUMENT', 'REGION']);
    expect(manifest.view.url).toBe('http://localhost/?view=entity&lang=zh&sel={{id}}');
  });

  test('finds by name, alias, traditional characters, pinyin and English, and is certain only of one whole name', async () => {
    const batch = await reconcile({
      name: { query: '甲市科学技术局', type: 'AGENCY' },
      alias: { query: '乙市科技局', type: ['AGENCY'] },
      'alias of two': { query: '市财政局', type: 'AGENCY' },
      traditional: { query: '創新聯合體', type: 'INSTRUMENT' },
      part: { query: 'jiashi kexue', type: 'AGENCY', limit: 1 },
      English: { query: 'open challenge', type: 'INSTRUMENT', type_strict: 'should' },
      id: { query: 'region:990100' },
      'another type': { query: '甲市财政局', type: 'REGION' },
      'no type of ours': { query: '甲市财政局', type: 'Q5' },
      nothing: { query: '？！' },
      'no words': { query: '', properties: [{ pid: 'nameEn', v: 'x' }] },
    });
    const found = Object.entries(batch).map(([key, { result }]) => [key, result.map(({ id, match }) => [id, match])]);
    expect(Object.fromEntries(found)).toMatchObject({
      name: [['agency:990100-science-technology', true]],
      alias: [['agency:990200-science-technology', true]],
      'alias of two': [
        ['agency:990100-finance', false],
        ['agency:990200-finance', false],
      ],
      part: [['agency:990100-science-technology', false]],
      English: [['instrument:test-open-challenge', true]],
      'another type': [],
      'no type of ours': [],
      nothing: [],
      'no words': [],
    });
    expect(batch.traditional?.result[0]).toEqual({
      id: 'instrument:test-innovation-consortium',
      name: '创新联合体',
      description: 'Instrument: Innovation consortium',
      type: [{ id: 'INSTRUMENT', name: 'Instrument' }],
      score: 100,
      features: [
        { id: 'name_similarity', value: 100 },
        { id: 'search', value: 6 },
      ],
      match: true,
    });
    expect(batch.id?.result[0]).toMatchObject({ id: 'region:990100', score: 100, match: true });
  });

  test('answers best first, and the same to GET as to POST', async () => {
    const queries = { a: { query: '甲', limit: 30 } };
    const posted = await reconcile(queries);
    const scores = (posted.a?.result ?? []).map(({ score }) => score);
    expect(scores.length).toBeGreaterThan(5);
    expect(scores).toEqual(scores.toSorted((x, y) => y - x));
    expect(await json(`/reconcile?${form({ queries: JSON.stringify(queries) })}`)).toEqual(posted);
  });

  test('asks the store once for each different query and once for all of a kind that was found', async () => {
    opened.asked.length = 0;
    await reconcile(
      Object.fromEntries(
        Array.from({ length: 50 }, (_, i) => [`q${i}`, { query: i % 2 ? '甲市' : '乙市', type: 'REGION' }]),
      ),
    );
    expect(opened.asked.toSorted()).toEqual(['entitiesByIds', 'search', 'search']);
  });

  test('suggests entities and types', async () => {
    const entities = z.strictObject({ result: z.array(suggested) });
    const ids = async (query: string) =>
      entities.parse(await json(`/reconcile/suggest/entity?${query}`)).result.map(({ id }) => id);
    expect((await ids('prefix=揭榜'))[0]).toBe('instrument:test-open-challenge');
    expect(await ids('prefix=instrument:test-talent')).toContain('instrument:test-talent');
    expect(await ids('prefix=')).toEqual([]);
    const [all, rest] = [await ids('prefix=甲'), await ids('prefix=甲&cursor=3')];
    expect(rest.slice(0, 5)).toEqual(all.slice(3, 8));
    expect(await json('/reconcile/suggest/type?prefix=Progr')).toEqual({
      result: [{ id: 'PROGRAM', name: 'Program' }],
    });
    expect(await json('/reconcile/suggest/property?prefix=stip')).toEqual({
      result: [{ id: 'stip', name: 'STIP codes', description: 'STIP 代码' }],
    });
    expect(await json('/reconcile/suggest/property?prefix=隶属于')).toMatchObject({
      result: [{ id: 'parent' }, { id: 'parent.level' }, { id: 'parent.code' }],
    });
  });

  test('proposes what may be taken along of a type', async () => {
    const proposed = z.strictObject({
      type: z.string(),
      limit: z.int().optional(),
      properties: z.array(z.strictObject({ id: z.string(), name: z.string(), description: z.string() })),
    });
    const ids = async (query: string) =>
      proposed.parse(await json(`/reconcile/properties?${query}`)).properties.map(({ id }) => id);
    const common = ['nameZh', 'nameEn', 'aliases'];
    expect(await ids('type=PROGRAM')).toEqual([...common, 'type', 'region', 'region.level', 'region.code']);
    expect(await ids('type=REGION')).toEqual(
      [...common, 'code', 'level', 'latitude', 'longitude'].concat(['parent', 'parent.level', 'parent.code']),
    );
    expect(await ids('type=INSTRUMENT&limit=5')).toEqual([...common, 'definitionZh', 'definitionEn']);
    expect(await ids('type=INSTRUMENT&limit=-5')).toHaveLength(8);
    expect(await ids('type=Q5')).toEqual([]);
  });

  test('previews an entity in a page that may stand in a frame and does nothing', async () => {
    const response = await get('/reconcile/preview?id=region:990100-high-tech-zone');
    const text = await response.text();
    expect(text).toContain('<h1 lang="zh-CN">甲市高新区</h1>');
    expect(text).not.toContain('<script');
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(response.headers.get('x-frame-options')).toBeNull();
    expect((await get('/reconcile')).headers.get('x-frame-options')).toBe('DENY');
  });

  test('may be asked from any page, errors included', async () => {
    const asked = [
      get('/reconcile'),
      get('/reconcile', { method: 'OPTIONS' }),
      get('/reconcile/suggest/entity?prefix=甲'),
      get('/reconcile/preview?id=region:990100'),
      get('/reconcile/nowhere'),
      send('nonsense'),
    ];
    const responses = await Promise.all(asked);
    expect(responses.map(({ status }) => status)).toEqual([200, 204, 200, 200, 404, 400]);
    for (const { headers } of responses) expect(headers.get('access-control-allow-origin')).toBe('*');
  });

  test.each([
    ['what is no batch', 400, () => send([])],
    ['a query that looks for nothing', 400, () => send({ a: {} })],
    ['a query of another form', 400, () => send({ a: { query: '甲', props: [] } })],
    ['a property that is not', 400, () => send({ a: { query: '甲', properties: [{ pid: 'P1', v: 'x' }] } })],
    [
      'a property of another type',
      400,
      () => send({ a: { query: '甲', type: 'REGION', properties: [{ pid: 'stip', v: 'x' }] } }),
    ],
    ['a property without a value', 400, () => send({ a: { query: '甲', properties: [{ pid: 'code' }] } })],
    ['a value that is none', 400, () => send({ a: { query: '甲', properties: [{ pid: 'code', v: [null] }] } })],
    ['too many properties', 400, () => send({ a: { query: '甲', properties: Array(11).fill({ pid: 'code', v: 1 }) } })],
    ['an extension that is none', 400, () => extend({ ids: 'region:990100', properties: [] })],
    [
      'an extension by a property that is not',
      400,
      () => extend({ ids: ['region:990100'], properties: [{ id: 'P1' }] }),
    ],
    [
      'an extension of too many',
      413,
      () => extend({ ids: Array.from({ length: 201 }, (_, i) => `region:${i}`), properties: [] }),
    ],
    ['a limit below one', 400, () => send({ a: { query: '甲', limit: 0 } })],
    [
      'too many queries',
      413,
      () => send(Object.fromEntries(Array.from({ length: 51 }, (_, i) => [i, { query: '甲' }]))),
    ],
    ['too long a body', 413, () => send({ a: { query: '甲'.repeat(500_000) } })],
    ['a form without a batch', 400, () => get('/reconcile', { method: 'POST', body: form({ other: '' }) })],
    [
      'another type of body',
      415,
      () => get('/reconcile', { method: 'POST', body: '{}', headers: { 'content-type': 'application/json' } }),
    ],
    ['another method', 405, () => get('/reconcile', { method: 'DELETE' })],
    ['a preview of nothing', 404, () => get('/reconcile/preview?id=<b>')],
  ])('refuses %s with status %i and says why', async (_, status, ask) => {
    const response = await ask();
    expect([response.status, await response.json()]).toEqual([
      status,
      { message: expect.stringMatching(/^[a-zA-Z].{10,}/) },
    ]);
  });
});
