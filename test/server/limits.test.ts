import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { usualLimits } from '../../server/limits.ts';
import { appOver } from './apps.ts';
import { type CorpusApp, openCorpusApp } from './corpusApp.ts';
import { measurePage } from './measurePage.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let app: CorpusApp;
beforeAll(async () => {
  app = await openCorpusApp();
});
afterAll(() => app.close());

const deep = (levels: number) => `{ regions { ${'parent { '.repeat(levels)} id ${'}'.repeat(levels)} } }`;

describe('what a researcher writes by hand passes', () => {
  test('a page of 200 measures with all its relations one level deep, and of 500', async () => {
    expect((await app.data(measurePage, { first: 200 })).measures.nodes.length).toBeGreaterThan(5);
    expect((await app.data(measurePage, { first: 500 })).measures.nodes.length).toBeGreaterThan(5);
  });

  test('the largest neighbourhood', async () => {
    const query = `{ neighborhood(ids: ["region:990000"], depth: 4, limit: 5000) { totalNodes truncated
      nodes { id label degree neighbors { kind count } entity { id } } edges { id label } } }`;
    expect((await app.data(query)).neighborhood.truncated).toBe(false);
  });

  test('all facets under a filter, and what of 5,000 entities stands', async () => {
    const option = '{ entity { id name } count }';
    const query = `query ($ids: [ID!]!) { standing(ids: $ids, filter: { strengths: [PROVIDES] })
      facets(filter: { strengths: [PROVIDES] }) { measures total places ${option} instruments ${option} functions ${option}
        groups ${option} industries ${option} programs ${option} sides { side } strengths { count } years { year } } }`;
    const ids = Array.from({ length: 5000 }, () => 'region:990000');
    expect((await app.data(query, { ids })).standing).toEqual(['region:990000']);
  });

  test.each([
    'instrumentMatrix { rows { region { name } } columns { label } cells { column share measures { totalCount nodes { id } } } }',
    'similarity { order { name } cells { left { name } right { name } shared { id } onlyLeft { id } onlyRight { id } } }',
    'policyMix { places { schemes { sides { share } } stip { code } } documents { schemes { sides { share } } stip { code } } }',
    'gaps { instrument { name } users { name } silent { name } measures { totalCount nodes { id name } } }',
    'missingDocuments(first: 500) { nodes { policy { name } relations { count } citations { evidence { ref } } } }',
  ])('a comparison with what is behind it: %s', async (field) => {
    expect((await app.ask(`{ ${field} }`)).errors).toEqual([]);
  });

  test('500 ids written out', async () => {
    const ids = Array.from({ length: 500 }, (_, i) => `"region:${i}"`).join(' ');
    expect((await app.data(`{ nodes(ids: [${ids}]) { id } }`)).nodes).toHaveLength(500);
  });
});

describe('a request that asks for too much is refused before it runs', () => {
  const refused = async (query: string, variables?: object) => {
    app.asked.length = 0;
    const { status, data, errors } = await app.ask(query, variables);
    expect([data, app.asked, errors.length]).toEqual([null, [], 1]);
    return { status, message: errors[0]?.message, ...errors[0]?.extensions };
  };

  test('levels within levels', async () => {
    expect(await refused(deep(30))).toEqual({
      status: 400,
      code: 'DEPTH_LIMIT',
      limit: usualLimits.depth,
      message: expect.stringContaining(`${usualLimits.depth} levels`),
    });
  });

  test('levels hidden in fragments', async () => {
    const fragments = Array.from({ length: 30 }, (_, i) => `fragment F${i} on Region { parent { ...F${i + 1} } }`);
    const query = `{ regions { ...F0 } } ${fragments.join(' ')} fragment F30 on Region { id }`;
    expect(await refused(query)).toMatchObject({ status: 400, code: 'DEPTH_LIMIT' });
  });

  test('pages of 500 within pages of 500, with the cost, the limit and what would be right', async () => {
    const query = '{ policies(first: 500) { nodes { measures(first: 500) { nodes { id } } } } }';
    expect(await refused(query)).toEqual({
      status: 400,
      code: 'COST_LIMIT',
      cost: 251_001,
      limit: usualLimits.cost,
      message:
        'the answer may hold 251001 objects, more than 100000; ask for smaller pages (first) or fewer lists within lists',
    });
  });

  test('page sizes in variables count like those written out', async () => {
    const query = 'query ($n: Int = 500) { policies(first: $n) { nodes { measures(first: $n) { nodes { id } } } } }';
    expect(await refused(query)).toMatchObject({ code: 'COST_LIMIT', cost: 251_001 });
    expect(await refused(query, { n: 400 })).toMatchObject({ code: 'COST_LIMIT', cost: 160_801 });
    expect((await app.ask(query, { n: 20 })).errors).toEqual([]);
  });

  test('ids count where nothing but ids is answered', async () => {
    const asked = Array.from({ length: 21 }, (_, i) => `a${i}: standing(ids: $ids, filter: {})`);
    const ids = Array.from({ length: 5000 }, () => 'region:990000');
    const query = `query ($ids: [ID!]!) { ${asked.join(' ')} }`;
    expect(await refused(query, { ids })).toMatchObject({ code: 'COST_LIMIT', cost: 105_000 });
  });

  test('facets count as lists of a hundred', async () => {
    const policies = 'policies(first: 500) { nodes { regions { id } } }';
    const query = `{ facets { places { entity { ... on Region { ${policies} } } } } }`;
    expect(await refused(query)).toMatchObject({ code: 'COST_LIMIT' });
    expect((await app.ask(query.replace('500', '100'))).errors).toEqual([]);
  });

  test('cells count as places times instruments, and as places times places', async () => {
    const cells = 'cells { measures(first: 50) { nodes { id } } }';
    expect(await refused(`{ instrumentMatrix(limit: 500) { ${cells} } }`)).toMatchObject({ code: 'COST_LIMIT' });
    const alike = 'cells { left { id } right { id } shared { id } }';
    expect(await refused(`{ similarity(limit: 100) { ${alike} } }`)).toMatchObject({ code: 'COST_LIMIT' });
    expect(
      (await app.ask(`{ similarity(limit: 5) { ${alike} } instrumentMatrix(limit: 5) { ${cells} } }`)).errors,
    ).toEqual([]);
  });

  test('fragments within fragments', async () => {
    const fragments = Array.from({ length: 25 }, (_, i) => `fragment F${i} on Policy { ...F${i + 1} ...F${i + 1} }`);
    const query = `{ policies { nodes { ...F0 } } } ${fragments.join(' ')} fragment F25 on Policy { regions { id } }`;
    expect(await refused(query)).toMatchObject({ status: 400 });
  });

  test('aliases without end', async () => {
    const query = `{ ${Array.from({ length: 200 }, (_, i) => `a${i}: corpus { policies }`).join(' ')} }`;
    expect(await refused(query)).toMatchObject({ status: 400, code: 'COST_LIMIT', limit: usualLimits.aliases });
  });

  test('words without end', async () => {
    expect(await refused(`{ corpus { ${'policies '.repeat(10_000)} } }`)).toMatchObject({
      status: 400,
      code: 'COST_LIMIT',
      limit: usualLimits.tokens,
    });
  });

  test('the status is the same for clients that accept plain JSON only', async () => {
    for (const query of [deep(30), '{ policies(first: 500) { nodes { measures(first: 500) { nodes { id } } } } }']) {
      const response = await app.app.fetch('http://localhost/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/json' },
        body: JSON.stringify({ query }),
      });
      expect(response.status).toBe(400);
    }
  });
});

test('an answer that takes too long ends with TIMEOUT', async () => {
  const never = { ...app.store, ask: () => new Promise<never>(() => {}) };
  const { status, errors } = await appOver(never, { limits: { timeout: 50 } }).ask('{ corpus { policies } }');
  expect([status, errors[0]?.extensions]).toEqual([504, { code: 'TIMEOUT' }]);
});
