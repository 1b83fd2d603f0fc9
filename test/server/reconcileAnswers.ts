import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { StoreSettings } from '../../graph/store/open.ts';
import { compileCorpus } from '../corpus/corpus.ts';
import { openApp } from './apps.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });

type Candidate = { id: string; score: number; match: boolean; features: { id: string; value: number | boolean }[] };
type Results = Record<string, { result: Candidate[] }>;

/** What the reconciliation service finds and tells over the invented corpus, worked out by hand from it. */
export async function reconcileAnswers(engine: string, settings: StoreSettings): Promise<void> {
  const sets = await compileCorpus();
  let opened: Awaited<ReturnType<typeof openApp>>;
  beforeAll(async () => {
    opened = await openApp(settings, sets);
  });
  afterAll(() => opened.close());
  const send = async (field: string, asked: unknown) => {
    const body = new URLSearchParams({ [field]: JSON.stringify(asked) });
    return (await opened.app.fetch('http://localhost/reconcile', { method: 'POST', body })).json();
  };
  const found = async (query: object) => {
    const { q }: Results = await send('queries', { q: query });
    return (q?.result ?? []).map(({ id, score, match }) => [id, score, match]);
  };

  describe(`the reconciliation service on ${engine}`, () => {
    test.each([
      // 5 of 7 characters and 3 of 6 pairs are right: 2 × (6 + 4) / (13 + 13); the other city has one of each less.
      [
        'one wrong character',
        { query: '甲市科学计术局', type: 'AGENCY' },
        [
          ['agency:990100-science-technology', 69, false],
          ['agency:990200-science-technology', 55, false],
        ],
      ],
      ['one of three', { query: '创星券' }, [['instrument:test-innovation-voucher', 36, false]]],
      [
        'letters left out',
        { query: 'Inovation consortum', type: 'INSTRUMENT' },
        [
          ['instrument:test-innovation-consortium', 80, false],
          ['instrument:test-mission-consortium', 60, false],
          ['instrument:test-innovation-voucher', 42, false],
          ['instrument:test-ecosystem-consortium', 41, false],
        ],
      ],
      [
        'a part of the name',
        { query: '科技局', type: 'AGENCY' },
        [
          ['agency:990100-science-technology', 75, false],
          ['agency:990200-science-technology', 75, false],
        ],
      ],
      [
        'an alias of two, of whom one is asked for',
        { query: '市财政局', type: 'AGENCY', limit: 1 },
        [['agency:990100-finance', 95, false]],
      ],
      ['nothing like it', { query: '财政部驻某地监管局', type: 'PROGRAM' }, []],
    ])('finds a name with %s, for less', async (_, query, expected) => {
      expect(await found(query)).toEqual(expected);
    });

    test.each([
      ['a name', '乙市', ['agency:990200-finance', 95, true], ['agency:990100-finance', 48, false]],
      ['an English name', 'JIA', ['agency:990100-finance', 95, true], ['agency:990200-finance', 48, false]],
      [
        'an entity',
        { id: 'region:990200', name: '' },
        ['agency:990200-finance', 95, true],
        ['agency:990100-finance', 48, false],
      ],
      ['one of several', ['丙县', '乙市'], ['agency:990200-finance', 95, true], ['agency:990100-finance', 48, false]],
      ['what neither bears', '丙县', ['agency:990100-finance', 48, false], ['agency:990200-finance', 48, false]],
      ['what both bear', ['甲市', '乙市'], ['agency:990100-finance', 95, false], ['agency:990200-finance', 95, false]],
    ])('tells namesakes apart by a place, given as %s', async (_, v, ...expected) => {
      expect(await found({ query: '市财政局', type: 'AGENCY', properties: [{ pid: 'region', v }] })).toEqual(expected);
    });

    test('a property that does not agree takes its part of half of the score', async () => {
      const properties = [
        { pid: 'region.level', v: 'CITY' },
        { pid: 'region.code', v: 990200 },
        { pid: 'type', v: 'department' },
        { pid: 'collective', v: false },
      ];
      const { q }: Results = await send('queries', { q: { query: '甲市财政局', type: 'AGENCY', properties } });
      expect(q?.result[0]).toMatchObject({
        id: 'agency:990100-finance',
        score: 88,
        match: false,
        features: [
          { id: 'name_similarity', value: 100 },
          { id: 'search', value: 6 },
          { id: 'property:region.level', value: true },
          { id: 'property:region.code', value: false },
          { id: 'property:type', value: true },
          { id: 'property:collective', value: true },
        ],
      });
    });

    test.each([
      ['its code', { type: 'REGION', properties: [{ pid: 'code', v: 990200 }] }, ['region:990200']],
      ['its owner', { type: 'PROGRAM', properties: [{ pid: 'region', v: '甲市' }] }, ['program:990100-jia-river']],
      [
        'a code of several',
        { type: 'INSTRUMENT', properties: [{ pid: 'stip', v: ['PI011', 'PI014'] }] },
        ['instrument:test-innovation-voucher', 'instrument:test-talent'],
      ],
      [
        'what stands above it',
        { type: 'INSTRUMENT', properties: [{ pid: 'broader', v: 'innovation consortium' }] },
        ['instrument:test-ecosystem-consortium', 'instrument:test-mission-consortium'],
      ],
      ['a value that nothing bears', { type: 'REGION', properties: [{ pid: 'code', v: '1' }] }, []],
    ])('finds a thing without a name by %s', async (_, query, ids) => {
      expect(await found(query)).toEqual(ids.map((id) => [id, 90, false]));
    });

    test('takes properties along', async () => {
      const ids = [
        'agency:990100-finance',
        'region:990200',
        'instrument:test-ecosystem-consortium',
        'agency:none',
        '?',
      ];
      const properties = ['region', 'region.level', 'code', 'longitude', 'stip', 'broader', 'collective'];
      const asked = { ids, properties: properties.map((id) => ({ id })) };
      const nothing = Object.fromEntries(properties.map((id) => [id, []]));
      expect(await send('extend', asked)).toEqual({
        meta: [
          { id: 'region', name: 'Place (belongs to)', type: { id: 'REGION', name: 'Place' } },
          { id: 'region.level', name: 'Place (belongs to): level' },
          { id: 'code', name: 'GB/T 2260 code' },
          { id: 'longitude', name: 'longitude' },
          { id: 'stip', name: 'STIP codes' },
          { id: 'broader', name: 'Instrument (is narrower than)', type: { id: 'INSTRUMENT', name: 'Instrument' } },
          { id: 'collective', name: 'collective' },
        ],
        rows: {
          'agency:990100-finance': {
            ...nothing,
            region: [{ id: 'region:990100', name: '甲市' }],
            'region.level': [{ str: 'CITY' }],
            collective: [{ str: 'false' }],
          },
          'region:990200': { ...nothing, code: [{ str: '990200' }] },
          'instrument:test-ecosystem-consortium': {
            ...nothing,
            stip: [{ str: 'PI021' }],
            broader: [{ id: 'instrument:test-innovation-consortium', name: '创新联合体' }],
          },
          'agency:none': nothing,
          '?': nothing,
        },
      });
      const places = { ids: ['region:990100'], properties: [{ id: 'latitude' }, { id: 'longitude' }] };
      expect((await send('extend', places)).rows['region:990100']).toEqual({
        latitude: [{ float: 31.5 }],
        longitude: [{ float: 118.5 }],
      });
    });
  });
}
