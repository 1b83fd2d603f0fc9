import { describe, expect, test } from 'vitest';
import { citeSources } from '../../client/views/entity/citeSources.ts';
import type { EntityFacts } from '../../client/views/entity/entityFacts.ts';
import { jsonLd, scriptText } from '../../client/views/entity/jsonLd.ts';
import type { BothFragment, IssuedFragment } from '../../generated/operations.ts';

const addressOf = (id: string) => `https://example.org/?view=entity&sel=${id}`;
const both = (kind: BothFragment['kind'], id: string, zh: string, en: string): BothFragment => ({ id, kind, zh, en });
const inBoth = (zh: string, en: string) => [
  { '@value': zh, '@language': 'zh-CN' },
  { '@value': en, '@language': 'en' },
];
const at = (...ids: string[]) => ids.map((id) => ({ '@id': addressOf(id) }));

const context = ['https://schema.org', { eli: 'http://data.europa.eu/eli/ontology#' }];
const city = both('REGION', 'region:990100', '甲市', 'Jia');
const government = both('AGENCY', 'agency:990100-government', '甲市人民政府', 'Jia Government');
const finance = both('AGENCY', 'agency:990100-finance', '甲市财政局', 'Jia Finance Bureau');
const consortium = both('INSTRUMENT', 'instrument:consortium', '创新联合体', 'Innovation consortium');
const higher = both('POLICY', 'policy:province-2020', '甲省科技创新条例', 'Regulations of the province');
const rules = both('POLICY', 'policy:yi-2023', '乙市科技创新若干规定', 'Rules of Yi');
const issued: IssuedFragment = {
  ...both('POLICY', 'policy:jia-2024', '甲市方案', 'Plan of Jia'),
  documentNumber: '甲政发〔2024〕5号',
  issued: '2024-03-01',
  published: '2024-03',
  issuers: [government],
  regions: [city],
  source: { url: 'https://example.org/jia' },
};
const clauseOfIt = both('MEASURE', 'measure:jia-2024:2.1', '组建联合体', 'Form consortia');

const cityInWords = { '@type': 'AdministrativeArea', '@id': addressOf(city.id), name: inBoth('甲市', 'Jia') };
const body = ({ id, zh, en }: BothFragment) => ({
  '@type': 'GovernmentOrganization',
  '@id': addressOf(id),
  name: inBoth(zh, en),
});
const term = { '@type': 'DefinedTerm', '@id': addressOf(consortium.id), name: inBoth(consortium.zh, consortium.en) };
const act = ({ id, zh, en }: BothFragment) => ({ '@type': 'Legislation', '@id': addressOf(id), name: inBoth(zh, en) });

const policy: EntityFacts = {
  __typename: 'Policy',
  ...issued,
  aliases: ['甲市联合体方案'],
  documentType: 'ACTION_PLAN',
  effective: null,
  expires: '2026-12-31',
  status: 'IN_FORCE',
  summaryZh: '组建各类联合体',
  summaryEn: null,
  responsibilities: [{ agency: government }],
  citations: [
    { relation: 'IMPLEMENTS', cited: higher },
    { relation: 'APPLIES', cited: rules },
    { relation: 'APPLIES', cited: higher },
    { relation: 'REFERS', cited: both('POLICY', 'policy:other', '别的文件', 'Another document') },
  ],
  measures: {
    nodes: [
      {
        ...clauseOfIt,
        ref: '二(一)',
        instruments: [consortium],
        responsibilities: [{ agency: finance }, { agency: government }],
      },
    ],
  },
};

const measure: EntityFacts = {
  __typename: 'Measure',
  ...clauseOfIt,
  aliases: [],
  ref: '二(一)',
  abstractZh: '龙头企业组建联合体',
  abstractEn: 'Leading firms form consortia',
  policy: issued,
  instruments: [consortium, consortium],
  responsibilities: [{ agency: finance }],
};

describe('what a page says to machines', () => {
  test('of a document: who passed it, where it holds, its clauses, what they are about, and its parent documents', () => {
    expect(jsonLd(policy, addressOf)).toEqual({
      '@context': context,
      '@type': ['Legislation', 'eli:LegalResource'],
      '@id': addressOf(issued.id),
      url: addressOf(issued.id),
      identifier: issued.id,
      name: inBoth('甲市方案', 'Plan of Jia'),
      alternateName: ['甲市联合体方案'],
      inLanguage: 'zh-CN',
      abstract: [{ '@value': '组建各类联合体', '@language': 'zh-CN' }],
      sameAs: 'https://example.org/jia',
      legislationIdentifier: '甲政发〔2024〕5号',
      legislationType: 'ACTION_PLAN',
      legislationDate: '2024-03-01',
      datePublished: '2024-03',
      expires: '2026-12-31',
      legislationLegalForce: 'https://schema.org/InForce',
      legislationPassedBy: [body(government)],
      legislationJurisdiction: [cityInWords],
      legislationResponsible: [body(government), body(finance)],
      about: [term],
      hasPart: [{ ...act(clauseOfIt), url: addressOf(clauseOfIt.id), legislationIdentifier: '二(一)' }],
      legislationApplies: [act(higher), act(rules)],
      'eli:id_local': '甲政发〔2024〕5号',
      'eli:date_document': '2024-03-01',
      'eli:date_publication': '2024-03',
      'eli:passed_by': at(government.id),
      'eli:jurisdiction': at(city.id),
      'eli:responsibility_of': at(government.id, finance.id),
      'eli:is_about': at(consortium.id),
      'eli:has_part': at(clauseOfIt.id),
      'eli:implements': at(higher.id),
      'eli:applies': at(rules.id, higher.id),
    });
  });

  test('of a clause: the document that it is part of', () => {
    expect(jsonLd(measure, addressOf)).toEqual({
      '@context': context,
      '@type': ['Legislation', 'eli:LegalResourceSubdivision'],
      '@id': addressOf(clauseOfIt.id),
      url: addressOf(clauseOfIt.id),
      identifier: clauseOfIt.id,
      name: inBoth('组建联合体', 'Form consortia'),
      inLanguage: 'zh-CN',
      abstract: inBoth('龙头企业组建联合体', 'Leading firms form consortia'),
      legislationIdentifier: '甲政发〔2024〕5号 二(一)',
      legislationDate: '2024-03-01',
      datePublished: '2024-03',
      legislationPassedBy: [body(government)],
      legislationJurisdiction: [cityInWords],
      legislationResponsible: [body(finance)],
      about: [term],
      isPartOf: act(issued),
      'eli:date_document': '2024-03-01',
      'eli:date_publication': '2024-03',
      'eli:passed_by': at(government.id),
      'eli:jurisdiction': at(city.id),
      'eli:responsibility_of': at(finance.id),
      'eli:is_about': at(consortium.id),
      'eli:is_part_of': { '@id': addressOf(issued.id) },
    });
  });

  test('of a place, a body, a target and a term what they are', () => {
    const plain = (one: BothFragment) => ({
      '@context': context,
      '@id': addressOf(one.id),
      url: addressOf(one.id),
      identifier: one.id,
      name: inBoth(one.zh, one.en),
    });
    const province = both('REGION', 'region:990000', '甲省', 'Jia Province');
    expect(
      jsonLd(
        {
          __typename: 'Region',
          ...city,
          aliases: [],
          code: '990100',
          latitude: 31.5,
          longitude: 120.25,
          parent: province,
        },
        addressOf,
      ),
    ).toEqual({
      ...plain(city),
      '@type': 'AdministrativeArea',
      additionalProperty: { '@type': 'PropertyValue', propertyID: 'GB/T 2260', value: '990100' },
      geo: { '@type': 'GeoCoordinates', latitude: 31.5, longitude: 120.25 },
      containedInPlace: { ...cityInWords, '@id': addressOf(province.id), name: inBoth('甲省', 'Jia Province') },
    });
    expect(jsonLd({ __typename: 'Agency', ...finance, aliases: [], region: city }, addressOf)).toEqual({
      ...plain(finance),
      '@type': 'GovernmentOrganization',
      areaServed: cityInWords,
    });
    const target = both('TARGET', 'target:jia-2024:1:consortia', '联合体数', 'Consortia');
    const indicator = both('INDICATOR', 'indicator:consortia', '联合体数', 'Consortia');
    const figure = { value: 400, valueMax: 500, unit: '家', indicator, policy: issued, evidence: { ref: '一¶1' } };
    expect(jsonLd({ __typename: 'Target', ...target, aliases: [], ...figure }, addressOf)).toEqual({
      ...plain(target),
      '@type': 'PropertyValue',
      minValue: 400,
      maxValue: 500,
      unitText: '家',
      propertyID: addressOf(indicator.id),
      subjectOf: act(issued),
    });
    const defined = { aliases: [], stip: ['PI021'], definitionZh: '组织', definitionEn: 'An organisation' };
    expect(jsonLd({ __typename: 'Instrument', ...consortium, ...defined }, addressOf)).toEqual({
      ...plain(consortium),
      '@type': 'DefinedTerm',
      description: inBoth('组织', 'An organisation'),
      termCode: ['PI021'],
    });
  });

  test('never claims a transposition, and ends no element', () => {
    const hostile = jsonLd({ ...policy, zh: '</script><script>alert(1)</script><!--' }, addressOf);
    const text = scriptText(hostile);
    expect(text).not.toContain('<');
    expect(JSON.parse(text)).toEqual(hostile);
    expect(text).not.toMatch(/transposes/i);
  });
});

test('a clause is cited with its document, a document on its own, and a term not at all', () => {
  const document = {
    of: 'document',
    id: issued.id,
    title: '甲市方案',
    translated: 'Plan of Jia',
    issuers: ['甲市人民政府'],
    number: '甲政发〔2024〕5号',
    place: '甲市',
    date: '2024-03',
    clause: null,
    url: 'https://example.org/jia',
    accessed: '2026-01-31',
  };
  expect(citeSources(policy, '2026-01-31')).toEqual([document]);
  expect(citeSources(measure, '2026-01-31')).toEqual([
    { ...document, of: 'clause', id: clauseOfIt.id, clause: '二(一)' },
    document,
  ]);
  expect(citeSources({ __typename: 'Group', ...consortium, aliases: [], stip: [] }, '2026-01-31')).toEqual([]);
});
