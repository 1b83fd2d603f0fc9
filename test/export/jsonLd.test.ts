import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import jsonld, { type JsonLdDocument, type NodeObject } from 'jsonld';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { relations } from '../../graph/model.ts';
import { openStore } from '../../graph/store/open.ts';
import { compileSeeds } from '../seeds/seeds.ts';
import { written, writtenOne } from './written.ts';

/** The seeds in JSON-LD as a processor of the standard reads them; values are read off `seeds/policies` by eye. */

type Quad = { readonly predicate: { readonly value: string } };
type Flat = NodeObject & { readonly '@id': string };

const dataDir = mkdtempSync(join(tmpdir(), 'json-ld-'));
/** Nothing may be fetched, and nothing may be dropped without a word. */
const strictly = {
  safe: true,
  documentLoader: async (url: string): Promise<never> => Promise.reject(new Error(`asked for ${url}`)),
};
let version = '';
let facts: { readonly nodes: readonly object[]; readonly edges: readonly { relation: keyof typeof relations }[] };
let flat: readonly Flat[] = [];
let quads: readonly Quad[] = [];
beforeAll(async () => {
  const store = await openStore({ dataDir, neo4j: null });
  await store.load(await compileSeeds());
  const document: JsonLdDocument = JSON.parse(await writtenOne(store, 'json-ld'));
  const { meta, ...told } = JSON.parse((await written(store, 'json')).get('graph') ?? '');
  [version, facts] = [meta.corpusVersion, told];
  await store.close();
  const expanded = await jsonld.expand(document, strictly);
  flat = (await jsonld.flatten(expanded, undefined, strictly)) as unknown as Flat[];
  quads = (await jsonld.toRDF(expanded, strictly)) as Quad[];
}, 120_000);
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

const urn = (id: string) => `urn:x-policy-graph:${id}`;
const schema = (name: string) => `https://schema.org/${name}`;
const eli = (name: string) => `http://data.europa.eu/eli/ontology#${name}`;
const prov = (name: string) => `http://www.w3.org/ns/prov#${name}`;
const rdf = (name: string) => `http://www.w3.org/1999/02/22-rdf-syntax-ns#${name}`;
const pg = (name: string) => urn(`model:${name}`);
const to = (id: string) => [{ '@id': urn(id) }];
const is = (value: unknown) => [{ '@value': value }];
const inBoth = (zh: string, en: string) => [
  { '@language': 'zh-cn', '@value': zh },
  { '@language': 'en', '@value': en },
];
const item = (iri: string) => flat.find((each) => each['@id'] === iri);
const named = (id: string) => item(urn(id));
/** What a thing without a name of its own says, where another leads to it. */
function under(node: Flat | undefined, property: string) {
  const [led] = (node?.[property] ?? []) as readonly { readonly '@id': string }[];
  const { '@id': _, ...said } = item(led?.['@id'] ?? '') ?? { '@id': '' };
  return said;
}

describe('JSON-LD of the seeds, read by a processor without a network', () => {
  test('names every node, every relation that has a clause, and the corpus, and nothing else', () => {
    const claims = facts.edges.filter(({ relation }) => relations[relation].evidence);
    const names = flat.filter((each) => !each['@id'].startsWith('_:'));
    expect(names).toHaveLength(facts.nodes.length + claims.length + 1);
    expect(flat.filter((each) => String(each['@type']).includes(rdf('Statement')))).toHaveLength(claims.length);
    expect(named(`corpus:${version}`)).toMatchObject({
      '@type': [schema('Dataset'), prov('Entity')],
      [schema('version')]: is(version),
      [pg('sha256')]: [{ '@value': expect.stringMatching(/^[0-9a-f]{64}$/) }],
    });
  });

  test('becomes a quad for each value, and a quotation for each fact', () => {
    const values = flat.flatMap(({ '@id': _, ...said }) =>
      Object.values(said).map((list) => (list as object[]).length),
    );
    expect(quads).toHaveLength(values.reduce((sum, count) => sum + count, 0));
    const counted = (predicate: string) => quads.filter((quad) => quad.predicate.value === predicate).length;
    const clauses = facts.nodes.filter((node) => 'anchor' in node).length;
    const claims = facts.edges.filter(({ relation }) => relations[relation].evidence).length;
    expect([prov('wasQuotedFrom'), prov('value'), prov('atLocation')].map(counted)).toEqual(
      Array(3).fill(clauses + claims),
    );
    expect([schema('isPartOf'), eli('is_part_of')].map(counted)).toEqual(
      Array(2).fill(facts.edges.filter(({ relation }) => relation === 'PART_OF').length),
    );
  });

  test('has a policy as legislation in the words of schema.org and ELI', () => {
    const date = { '@type': 'http://www.w3.org/2001/XMLSchema#date', '@value': '2024-01-07' };
    expect(named('policy:kunshan-2024-innovation-consortia')).toEqual({
      '@id': urn('policy:kunshan-2024-innovation-consortia'),
      '@type': [schema('Legislation'), eli('LegalResource'), prov('Entity')],
      [schema('identifier')]: is('policy:kunshan-2024-innovation-consortia'),
      [schema('legislationIdentifier')]: is('policy:kunshan-2024-innovation-consortia'),
      [schema('name')]: inBoth(
        '昆山市创新联合体建设实施意见',
        'Implementation Opinions of Kunshan on Building Innovation Consortia',
      ),
      [schema('alternateName')]: is('昆山创新联合体实施意见'),
      [schema('abstract')]: inBoth(
        expect.stringMatching(/^昆山市专论创新联合体/) as string,
        expect.stringMatching(/^Kunshan/) as string,
      ),
      [schema('inLanguage')]: is('zh-CN'),
      [schema('legislationType')]: is('OPINION'),
      [schema('legislationDate')]: is('2024-01-07'),
      [eli('date_document')]: [date],
      [schema('legislationJurisdiction')]: to('region:320583'),
      [eli('jurisdiction')]: to('region:320583'),
      [schema('legislationPassedBy')]: to('agency:320583-government-office'),
      [eli('passed_by')]: to('agency:320583-government-office'),
      [schema('legislationResponsible')]: to('agency:320583-consortia-leading-group'),
      [eli('responsibility_of')]: to('agency:320583-consortia-leading-group'),
    });
  });

  test('has a measure as a part of its document, with what it uses and whom it involves', () => {
    const measure = named('measure:kunshan-2024-innovation-consortia:4.1');
    expect(measure).toMatchObject({
      '@type': [schema('Legislation'), eli('LegalResourceSubdivision'), prov('Entity')],
      [schema('legislationIdentifier')]: is('policy:kunshan-2024-innovation-consortia 四(一)'),
      [schema('isPartOf')]: to('policy:kunshan-2024-innovation-consortia'),
      [eli('is_part_of')]: to('policy:kunshan-2024-innovation-consortia'),
      [eli('is_about')]: to('instrument:innovation-consortium'),
      [pg('INVOLVES')]: to('group:innovation-consortia'),
      [prov('wasQuotedFrom')]: to('policy:kunshan-2024-innovation-consortia'),
      [prov('value')]: is('强化创新联合体培育认定'),
    });
  });

  test('has a claim as a statement with its evidence by PROV: document, clause, words and reader', () => {
    const measure = 'measure:kunshan-2024-innovation-consortia:4.1';
    const id = `USES:${measure}%3Einstrument:innovation-consortium`;
    const claim = named(id);
    expect(claim).toEqual({
      '@id': urn(id),
      '@type': [rdf('Statement'), prov('Entity')],
      [rdf('subject')]: to(measure),
      [rdf('predicate')]: [{ '@id': schema('about') }],
      [rdf('object')]: to('instrument:innovation-consortium'),
      [prov('wasQuotedFrom')]: to('policy:kunshan-2024-innovation-consortia'),
      [prov('value')]: is('纳入昆山市创新联合体培育'),
      [prov('atLocation')]: [{ '@id': expect.any(String) }],
      [prov('wasAttributedTo')]: [{ '@id': expect.any(String) }],
      [pg('strength')]: is('PROVIDES'),
      [pg('review')]: is('REVIEWED'),
    });
    expect(under(claim, prov('atLocation'))).toEqual({
      '@type': [prov('Location')],
      [schema('identifier')]: is('四(一)'),
    });
    expect(under(claim, prov('wasAttributedTo'))).toEqual({ '@type': [prov('Person')] });
  });

  test('has a target with its figure, and an incentive with its sum in 元', () => {
    expect(named('target:kunshan-2024-innovation-consortia:2:innovation-consortia')).toMatchObject({
      '@type': [schema('PropertyValue'), prov('Entity')],
      [schema('value')]: is(50),
      [schema('unitText')]: is('个'),
      [schema('propertyID')]: to('indicator:innovation-consortia'),
      [schema('subjectOf')]: to('policy:kunshan-2024-innovation-consortia'),
      [pg('year')]: is(2025),
      [prov('value')]: is('50个'),
    });
    const incentive = named('incentive:kunshan-2024-innovation-consortia:4.1:suzhou-cultivation');
    expect(under(incentive, schema('amount'))).toEqual({
      '@type': [schema('MonetaryAmount')],
      [schema('currency')]: is('CNY'),
      [schema('maxValue')]: is(1_000_000),
    });
  });

  test('says of a date only as much as is known', () => {
    const types = quads.flatMap(({ predicate, ...quad }) =>
      predicate.value === eli('date_document')
        ? (quad as unknown as { object: { value: string; datatype: { value: string } } }).object
        : [],
    );
    for (const { value, datatype } of types)
      expect([value, datatype.value]).toEqual([
        value,
        `http://www.w3.org/2001/XMLSchema#${{ 4: 'gYear', 7: 'gYearMonth', 10: 'date' }[value.length]}`,
      ]);
    expect(types.length).toBeGreaterThan(5);
  });
});
