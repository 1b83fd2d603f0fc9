import { expect, test } from 'vitest';
import { termsOf } from '../../graph/search.ts';
import type { TestApp } from './apps.ts';
import { order, type Reference } from './reference.ts';

type Hit = { readonly id: string; readonly score: number };

/** What every store must find. */
export function searchAnswers(app: () => TestApp, reference: Reference): void {
  const find = async (query: string, kinds: readonly string[] | null = null) => {
    const { search } = await app().data(
      `query ($query: String!, $kinds: [Kind!]) { search(query: $query, kinds: $kinds, first: 500) {
        totalCount edges { score matched node { id kind } } nodes { id } } }`,
      { query, kinds },
    );
    expect(search.totalCount).toBe(search.edges.length);
    expect(search.nodes).toEqual(search.edges.map(({ node }: { node: Hit }) => ({ id: node.id })));
    return search.edges as readonly { score: number; matched: string; node: { id: string; kind: string } }[];
  };
  const hits = async (query: string, kinds: readonly string[] | null = null) =>
    (await find(query, kinds)).map(({ score, node }) => ({ id: node.id, score }));

  /** The same read the plain way from the facts. */
  const plain = (query: string): Hit[] => {
    const { key, terms } = termsOf(query);
    const holds = (id: string, field: string) =>
      terms.every(({ token, prefix }) =>
        String(reference.property(id, field)).includes(` ${token}${prefix ? '' : ' '}`),
      );
    const keys = (id: string, field: string) => reference.property(id, field) as string[];
    const score = (id: string) => {
      if (keys(id, 'nameKeys').includes(key)) return 6;
      if (keys(id, 'aliasKeys').includes(key)) return 5;
      if ([...keys(id, 'nameKeys'), ...keys(id, 'aliasKeys')].some((each) => each.startsWith(key))) return 4;
      return holds(id, 'nameTokens') ? 3 : holds(id, 'summaryTokens') ? 2 : 1;
    };
    const found = [...reference.nodes.keys()].filter((id) => holds(id, 'tokens'));
    return found.map((id) => ({ id, score: score(id) })).toSorted((a, b) => b.score - a.score || order(a.id, b.id));
  };

  const queries = [
    ...['创新联合体', '創新聯合體', 'chuangxinlianheti', 'chuang xin lian he ti', 'lianheti', 'innovation consort'],
    ...['市科技局', '甲', '企业', '企业 奖励', 'R&D', 'PROJECT', '30家', '科创带', '联合创新共同体', '2024'],
  ];
  test.each(queries)('%s finds what the facts hold, best first', async (query) => {
    expect(await hits(query)).toEqual(plain(query));
  });

  test('traditional, simplified, joined and separate pinyin, and English find the same instrument', async () => {
    const spellings = [
      '创新联合体',
      '創新聯合體',
      'chuangxinlianheti',
      'chuang xin lian he ti',
      'Innovation Consortium',
    ];
    for (const query of spellings)
      expect((await hits(query, ['INSTRUMENT'])).map(({ id }) => id)).toContain(
        'instrument:test-innovation-consortium',
      );
    expect(await hits('创新联合体', ['INSTRUMENT'])).toContainEqual({
      id: 'instrument:test-innovation-consortium',
      score: 6,
    });
    expect(await hits('联合创新共同体')).toContainEqual({ id: 'instrument:test-innovation-consortium', score: 5 });
  });

  test('every hit says by which text it was found', async () => {
    const [whole] = await find('创新联合体', ['INSTRUMENT']);
    expect(whole?.matched).toBe('创新联合体');
    for (const query of queries)
      for (const { matched, score, node } of await find(query)) {
        expect([query, node.id, matched]).not.toEqual([query, node.id, '']);
        if (score < 4) continue;
        const { aliases } = { aliases: reference.property(node.id, 'aliases') as string[] };
        const names = [reference.property(node.id, 'nameZh'), reference.property(node.id, 'nameEn'), ...aliases];
        expect(names).toContain(matched);
      }
  });

  test('no kinds find nothing, and kinds narrow', async () => {
    expect(await hits('创新', [])).toEqual([]);
    const kinds = new Set((await find('创新', ['POLICY', 'GROUP'])).map(({ node }) => node.kind));
    expect([...kinds].every((kind) => kind === 'POLICY' || kind === 'GROUP')).toBe(true);
  });

  test.each([
    ...[
      '*',
      '"',
      '\\',
      "' OR 1=1 --",
      '%_',
      'a~2',
      'a AND b',
      '(',
      ':',
      '+-',
      'a* OR *',
      '\u0000',
      '\u202e创',
      '💥',
      '}])',
    ],
    ...['$term0', '/.*/', '[a TO b]', '\ud800', '{ id }', '创\u0000新', 'NOT 创新'],
  ])('no character has a special meaning: %j', async (query) => {
    const { terms } = termsOf(query);
    const { data, errors } = await app().ask('query ($q: String!) { search(query: $q, first: 500) { nodes { id } } }', {
      q: query,
    });
    if (terms.length === 0) expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'query' });
    else expect(data.search.nodes).toEqual(plain(query).map(({ id }) => ({ id })));
  });
}
