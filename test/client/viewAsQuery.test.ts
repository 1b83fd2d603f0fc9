import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import fc from 'fast-check';
import { buildSchema, parse, validate } from 'graphql';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { askPasted } from '../../client/queries/askPasted.ts';
import { networkOf } from '../../client/queries/askPaths.ts';
import { askNetworks } from '../../client/queries/networks.ts';
import { bodyOfCurl } from '../../client/queries/paste/bodyOfCurl.ts';
import type { PasteFault } from '../../client/queries/paste/PasteFault.ts';
import { readPaste } from '../../client/queries/paste/readPaste.ts';
import { compose, type Graph, type Network } from '../../client/state/graph.ts';
import { firstRecipe, type Recipe, type Step } from '../../client/state/recipe.ts';
import { asCurl } from '../../client/views/query/asCurl.ts';
import { asPython } from '../../client/views/query/asPython.ts';
import { asR } from '../../client/views/query/asR.ts';
import { graphiqlAddress } from '../../client/views/query/graphiqlAddress.ts';
import { mergeQuestions } from '../../client/views/query/mergeQuestions.ts';
import { queriesOf } from '../../client/views/query/queriesOf.ts';
import type { Request } from '../../client/views/query/question.ts';
import { listen, stopListening } from '../../server/listen.ts';
import { readSchema } from '../../server/readSchema.ts';
import { compileSeeds } from '../seeds/seeds.ts';
import { openApp } from '../server/apps.ts';

const schema = buildSchema(readSchema());
const dataDir = mkdtempSync(join(tmpdir(), 'query-'));
let app: Awaited<ReturnType<typeof openApp>>;
beforeAll(async () => {
  app = await openApp({ dataDir, neo4j: null }, await compileSeeds());
  vi.stubGlobal('fetch', (path: string, init: RequestInit) => app.app.fetch(new URL(path, 'http://localhost'), init));
});
afterAll(async () => {
  vi.unstubAllGlobals();
  await app.close();
  rmSync(dataDir, { recursive: true, force: true });
});

const step = (id: string, more: Partial<Step> = {}): Step => ({
  id,
  kinds: null,
  relation: null,
  direction: null,
  ...more,
});
const ids = ['region:320583', 'instrument:innovation-consortium', 'policy:kunshan-2024-innovation-consortia'];
const views: Readonly<Record<string, Partial<Recipe>>> = {
  'the opening picture': {},
  'narrower instruments': { start: { of: 'instruments', exact: true } },
  'chosen entities': { start: { of: 'ids', ids } },
  'chosen entities and what is around one': {
    start: { of: 'ids', ids: ids.slice(1) },
    steps: [step('region:320583'), step('indicator:rd-intensity', { kinds: [] })],
  },
  'expansions of every sort': {
    steps: [
      step('instrument:innovation-consortium', { kinds: ['MEASURE', 'INDICATOR'] }),
      step('policy:kunshan-2024-innovation-consortia', { relation: 'PART_OF', direction: 'IN' }),
      step('indicator:innovation-consortia', { kinds: [] }),
      step('region:320200'),
    ],
    selection: 'instrument:innovation-consortium',
  },
  'a path, with a group open': {
    path: { from: 'region:320583', to: 'region:411000' },
    selection: 'group:enterprises',
  },
  'a pasted query that was expanded': {
    start: {
      of: 'query',
      text: `query ($lang: Language!, $n: Int = 1, $off_set: String) { ...Whole measures(after: $off_set, first: 1) { totalCount } }
        fragment Whole on Query { net: instrumentNetwork(minRegions: $n) { ...Picture } }
        fragment Picture on Network { nodes { id label(lang: $lang) } edges { source target weight } }`,
      variables: '{"lang": "ZH", "n": 3}',
    },
    steps: [step('region:320583', { kinds: ['POLICY'] })],
  },
};
const recipeOf = (view: Partial<Recipe>): Recipe => ({ ...firstRecipe, ...view });

async function drawn(recipe: Recipe): Promise<Graph> {
  const { start, expansions, paths } = await askNetworks(recipe, 'ZH');
  const network = paths && networkOf(paths);
  return compose(start, expansions, recipe.path && network ? { from: recipe.path.from, network } : null);
}
const namesOf = ({ nodes, edges }: Network | Graph) => ({
  nodes: nodes.map(({ id, kind, label, degree }) => `${id} ${kind} ${label} ${degree}`).toSorted(),
  edges: edges
    .map(({ source, target, relation, label, weight }) => [source, relation, target, label, weight].join(' '))
    .toSorted(),
});
const only = ([query, ...more]: readonly Request[]): Request => {
  expect(more).toEqual([]);
  return query as Request;
};

describe('the query behind a view', () => {
  test.each(Object.entries(views))('is one that the server understands: %s', (_, view) => {
    const { document, variables } = only(queriesOf(recipeOf(view), 'zh'));
    expect(validate(schema, parse(document)).map(({ message }) => message)).toEqual([]);
    expect(Object.keys(variables).filter((name) => !/^[A-Za-z0-9]+$/.test(name))).toEqual([]);
  });

  test.each(Object.entries(views))('draws the same when it is pasted: %s', async (_, view) => {
    const { document, variables } = only(queriesOf(recipeOf(view), 'zh'));
    const before = await drawn(recipeOf(view));
    expect(before.nodes.length).toBeGreaterThan(0);
    expect(namesOf(await askPasted(document, JSON.stringify(variables), 'ZH'))).toEqual(namesOf(before));
  });

  test('is short where little is asked', () => {
    expect(queriesOf(recipeOf({ start: { of: 'ids', ids: ['region:320583'] } }), 'en')).toMatchObject([
      {
        title: 'The whole view',
        document: expect.stringContaining(
          'query View($lang: Language!, $startIds: [ID!]!) {\n  start: neighborhood(ids: $startIds, depth: 0) {\n    ...Picture\n  }\n}\n',
        ),
        variables: { lang: 'EN', startIds: ['region:320583'] },
      },
    ]);
  });

  test('comes in parts where one request would be refused', async () => {
    const { nodes } = await drawn(recipeOf({}));
    const steps = nodes.slice(0, 30).map(({ id }) => step(id, { kinds: ['MEASURE'] }));
    const parts = queriesOf(recipeOf({ steps }), 'zh');
    expect(parts.map(({ title }) => title)).toEqual([1, 2, 3, 4, 5, 6].map((part) => `第 ${part} 部分，共 6 部分`));
    const answers = await Promise.all(parts.map(({ document, variables }) => app.ask(document, variables)));
    expect(answers.flatMap(({ errors }) => errors)).toEqual([]);
  });

  test('keeps apart what two questions call by one name', () => {
    const text = (field: string) => `query ($id: ID!) { node(id: $id) { ...A } } fragment A on Entity { ${field} }`;
    const { document, variables } = mergeQuestions([
      { alias: 'a', text: text('id'), variables: { id: '1' } },
      { alias: 'b', text: text('kind'), variables: { id: '2' } },
      { alias: 'c', text: text('id'), variables: { id: '3' } },
    ]);
    expect(variables).toEqual({ aId: '1', bId: '2', cId: '3' });
    expect(document.match(/fragment \w+ on/g)).toEqual(['fragment A on', 'fragment BA on']);
    expect(validate(schema, parse(document))).toEqual([]);
  });
});

describe('a pasted query draws', () => {
  const idsOf = async (query: string, variables = '') =>
    (await askPasted(query, variables, 'EN')).nodes.map(({ id }) => id);

  test('a network of which only ids are asked, with all that drawing needs', async () => {
    const network = await askPasted(
      '{ instrumentNetwork(minRegions: 4) { nodes { id } edges { source target } } }',
      '',
      'EN',
    );
    const { instrumentNetwork } = await app.data(
      '{ instrumentNetwork(minRegions: 4) { nodes { id kind label(lang: EN) degree } edges { source target relation label(lang: EN) } } }',
    );
    expect(network.nodes.map(({ id, kind, label, degree }) => ({ id, kind, label, degree }))).toEqual(
      instrumentNetwork.nodes,
    );
    expect(network.edges.map(({ source, target, relation, label }) => ({ source, target, relation, label }))).toEqual(
      instrumentNetwork.edges,
    );
    expect(network.nodes[0]).toMatchObject({ places: [{ name: 'Wuxi' }] });
  });

  test('the links of a network alone, with their ends', async () => {
    const network = await askPasted('{ instrumentNetwork(minRegions: 4) { edges { source target } } }', '', 'EN');
    expect(network.edges.length).toBeGreaterThan(0);
    expect(network.nodes.length).toBeGreaterThan(5);
  });

  test('the entities of any other answer, under any alias, with what joins them', async () => {
    const query =
      '{ them: targets(first: 2, instruments: ["instrument:innovation-consortium"]) { edges { node { x: id indicator { y: id } } } } }';
    const network = await askPasted(query, '', 'EN');
    expect(network.nodes.map(({ kind }) => kind).toSorted()).toEqual(['INDICATOR', 'TARGET', 'TARGET']);
    expect(network.edges.length).toBe(2);
  });

  test('in the language of the view, where the query leaves it open', async () => {
    const query =
      'query ($lang: Language!) { neighborhood(ids: ["region:320583"], depth: 0) { nodes { id label(lang: $lang) kind degree neighbors { kind count } regions { id name(lang: $lang) } entity { id } } edges { source target } } }';
    const label = async (lang: 'ZH' | 'EN') => (await askPasted(query, '{"lang": "ZH"}', lang)).nodes[0]?.label;
    expect([await label('ZH'), await label('EN')]).toEqual(['昆山市', 'Kunshan']);
  });

  test('what it may not draw in one picture in part, and says so', async () => {
    const query =
      '{ a: measures(first: 500) { nodes { id targets { id } responsibilities { agency { id } } } } b: targets(first: 500, types: null) { nodes { id } } c: indicators(first: 500) { nodes { id } } d: programs(first: 500) { nodes { id } } }';
    const network = await askPasted(query, '', 'EN');
    expect([network.nodes.length, network.truncated]).toEqual([500, true]);
    expect(network.totalNodes).toBeGreaterThan(500);
  });

  test('the same from a JSON body and from a curl command', async () => {
    const query = '{ nodes(ids: ["region:320583"]) { id } }';
    const request = { document: query, variables: { a: "it's" } };
    const expected = ['region:320583'];
    expect(await idsOf(JSON.stringify({ query }))).toEqual(expected);
    expect(await idsOf(asCurl({ ...request, variables: {} }, 'http://x/graphql'))).toEqual(expected);
    expect(readPaste(asCurl(request, 'http://x/graphql'), '')).toEqual({ query, variables: { a: "it's" } });
  });
});

describe('a pasted text that cannot be drawn is answered with what is wrong and where', () => {
  const fault = async (text: string, variables = '') => {
    const error = await askPasted(text, variables, 'EN').then(
      () => null,
      (thrown: PasteFault) => thrown,
    );
    return [error?.fault, error?.detail, error?.at];
  };

  test.each([
    ['nothing', ' ', '', ['EMPTY', '', null]],
    ['a curl command without a body', 'curl http://localhost/graphql', '', ['EMPTY', '', null]],
    ['only a fragment', 'fragment A on Query { __typename }', '', ['EMPTY', '', null]],
    ['no GraphQL', '{\n  nodes(', '', ['SYNTAX', 'Expected Name, found <EOF>.', { line: 2, column: 9 }]],
    ['a mutation', 'query A { __typename }\nmutation B { x }', '', ['MUTATION', 'mutation', { line: 2, column: 1 }]],
    ['a subscription', ' subscription { x }', '', ['MUTATION', 'subscription', { line: 1, column: 2 }]],
    ['two queries', 'query A { __typename } query B { __typename }', '', ['OPERATIONS', '2', null]],
    ['variables that are no object', '{ __typename }', '[1]', ['VARIABLES', '[1]', null]],
    ['figures alone', '{ corpus { policies } measures { totalCount } }', '', ['NOTHING', 'corpus, measures', null]],
    ['nobody', '{ nodes(ids: ["region:nowhere"]) { id } }', '', ['NOTHING', 'nodes', null]],
  ])('%s', async (_, text, variables, expected) => {
    expect(await fault(text, variables)).toEqual(expected);
  });

  test('a field that there is not', async () => {
    expect(await fault('{\n  instrumentNetwork { nodez { id } }\n}')).toEqual([
      'REFUSED',
      expect.stringContaining('Cannot query field "nodez"'),
      { line: 2, column: 23 },
    ]);
  });

  test('nothing that changes something is sent', async () => {
    app.sent.length = 0;
    const fetched = vi.spyOn(globalThis, 'fetch');
    await fault('mutation { drop }');
    await fault('query A { a } mutation B { b }');
    expect(fetched).not.toHaveBeenCalled();
    fetched.mockRestore();
  });
});

const nasty = `it's "quoted" \\ back\\\\slash\nnew line \t tab $HOME \`id\` $(id) %s 中文 😀 """ ''' \u0001`;
const nastyRequest: Request = {
  document: `query ($query: String!, $more: [Kind!]) {\n  search(query: $query, kinds: $more) {\n    nodes {\n      id\n    }\n  }\n}\n# ${nasty.replaceAll('\n', ' ').replaceAll('\u0001', ' ')}`,
  variables: { query: nasty, more: null, list: [1, true, false, { a: nasty }] },
};

describe('a request written for', () => {
  test('a shell sends with curl just what was asked', async () => {
    const { server, url } = await listen(app.app, '127.0.0.1', 0);
    try {
      for (const view of [{}, views['a path, with a group open'] ?? {}]) {
        const request = only(queriesOf(recipeOf(view), 'zh'));
        const { stdout } = await promisify(execFile)('sh', ['-c', `${asCurl(request, `${url}/graphql`)} --silent`], {
          maxBuffer: 1e8,
        });
        expect(JSON.parse(stdout).data).toEqual(await app.data(request.document, request.variables));
      }
      const { stdout } = await promisify(execFile)('sh', ['-c', `${asCurl(nastyRequest, `${url}/graphql`)} --silent`]);
      expect(JSON.parse(stdout)).toEqual({ data: { search: { nodes: [] } } });
    } finally {
      await stopListening(server, 0);
    }
  });

  test('curl is read back by the reader of pasted texts, whatever it holds', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.dictionary(fc.string(), fc.string({ unit: 'binary' })),
        (document, variables) => {
          const text = asCurl({ document, variables }, 'http://localhost/graphql');
          expect(JSON.parse(bodyOfCurl(text))).toEqual(JSON.parse(JSON.stringify({ query: document, variables })));
        },
      ),
    );
  });

  test('Python is a program', () => {
    expect(
      asPython(
        { document: '{ a(b: "\\"c\\\\d") """e""" }\u0007', variables: nastyRequest.variables },
        "http://x'y/graphql",
      ),
    ).toBe(`# pip install "gql[requests]>=4"
from gql import Client, gql
from gql.transport.requests import RequestsHTTPTransport

client = Client(transport=RequestsHTTPTransport(url="http://x'y/graphql"))
query = gql("""
{ a(b: "\\\\"c\\\\\\\\d") \\"\\"\\"e\\"\\"\\" }\\x07
""")
query.variable_values = {"query": "it's \\"quoted\\" \\\\ back\\\\\\\\slash\\nnew line \\t tab $HOME \`id\` $(id) %s 中文 😀 \\"\\"\\" ''' \\u0001", "more": None, "list": [1, True, False, {"a": "it's \\"quoted\\" \\\\ back\\\\\\\\slash\\nnew line \\t tab $HOME \`id\` $(id) %s 中文 😀 \\"\\"\\" ''' \\u0001"}]}
print(client.execute(query))
`);
    expect(asPython({ document: '{ a }', variables: {} }, 'http://x/graphql')).not.toContain('variable_values');
  });

  test('R is a program', () => {
    expect(
      asR({ document: '{\n  a(b: "\\"c\\\\d")\n}\u0007', variables: { query: 'it\'s "x" \\ \n' } }, 'http://x/graphql'),
    ).toBe(`# install.packages(c("ghql", "jsonlite"))
library(ghql)

client <- GraphqlClient$new(url = "http://x/graphql")
queries <- Query$new()
queries$query("view", "{
  a(b: \\"\\\\\\"c\\\\\\\\d\\")
}\\u0007")
variables <- jsonlite::fromJSON("{\\"query\\":\\"it's \\\\\\"x\\\\\\" \\\\\\\\ \\\\n\\"}", simplifyVector = FALSE)
answer <- jsonlite::fromJSON(client$exec(queries$queries$view, variables))
`);
  });

  test.each(Object.entries(views))(
    'R means the same without its line breaks, and leaves no variable open: %s',
    (_, view) => {
      const { document, variables } = only(queriesOf(recipeOf(view), 'zh'));
      const joined = document.replaceAll('\n', '');
      expect(validate(schema, parse(joined))).toEqual([]);
      const named = new Set([...joined.matchAll(/\$([A-Za-z0-9]+)/g)].map(([, name = '']) => name));
      expect([...named].filter((name) => variables[name] === undefined && !joined.includes(`$${name}: Int =`))).toEqual(
        [],
      );
    },
  );

  test('GraphiQL fits into an address, or is not offered', () => {
    const address = graphiqlAddress({ document: '{ a }', variables: { b: '<&' } });
    const given = new URL(address ?? '', 'http://x').searchParams;
    expect([given.get('query'), JSON.parse(given.get('variables') ?? '')]).toEqual(['{ a }', { b: '<&' }]);
    expect(graphiqlAddress({ document: `{ ${'a'.repeat(13_000)} }`, variables: {} })).toBeNull();
  });
});
