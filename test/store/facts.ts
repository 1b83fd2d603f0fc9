import type { FactEdge, FactNode, FactSet, Passage, Value } from '../../graph/facts.ts';
import type { RelationName } from '../../graph/model.ts';
import { edgeColumns, nodeColumns } from '../../graph/store/columns.ts';
import { kindOf } from '../../graph/store/keys.ts';
import { sha256 } from '../../graph/store/load/manifest.ts';

/** Fact sets made by hand, with every property of the model filled in: two invented cities, their records and vocabularies. */

type Properties = Readonly<Record<string, Value>>;
const internal = new Set(['hash', 'owners', 'teller', 'kind', 'relation', 'id']);

/** A node of the kind that its id says; what is not given gets a plain value of its type. */
export function node(id: string, given: Properties = {}): FactNode {
  const kind = kindOf(id);
  const properties = fill(nodeColumns(kind), { nameZh: id, nameEn: id, sort: id, ...tokens(id), ...given }, id);
  return { kind, id, hash: hashOf(properties), properties };
}

export function edge(
  relation: RelationName,
  source: string,
  target: string,
  given: Properties = {},
  part = '',
): FactEdge {
  const id = `${relation}:${source}>${target}${part && `@${part}`}`;
  const properties = fill(edgeColumns(relation), { sort: `0001|${target}`, ...given }, id);
  const ends = { source: { kind: kindOf(source), id: source }, target: { kind: kindOf(target), id: target } };
  return { relation, id, ...ends, hash: hashOf(properties), properties };
}

export function passage(policy: string, ref: string, text: string): Passage {
  return { id: `${policy}#${ref}`, policy, ref, text, start: 0, end: text.length };
}

/** A source; it names what its relations lead to and it does not tell. */
export function source(
  id: string,
  facts: readonly (FactNode | FactEdge)[],
  passages: readonly Passage[] = [],
): FactSet {
  const nodes = facts.filter((fact): fact is FactNode => 'kind' in fact);
  const edges = facts.filter((fact): fact is FactEdge => 'relation' in fact);
  const told = new Set(nodes.map((fact) => fact.id));
  const ends = edges.flatMap((each) => [each.source.id, each.target.id]);
  return {
    source: id,
    nodes,
    edges,
    passages,
    names: [...new Set(ends)].filter((end) => !told.has(end)),
    proposals: 0,
  };
}

function fill(columns: ReturnType<typeof nodeColumns>, given: Properties, id: string): Properties {
  const own = columns.filter(({ name }) => !internal.has(name));
  const values = own.map(({ name, type }): [string, Value] => {
    if (name in given) return [name, given[name] ?? null];
    return [name, { string: null, int: null, float: null, boolean: false, strings: [] }[type]];
  });
  return { ...Object.fromEntries(values), id };
}

const tokens = (id: string): Properties => ({ nameTokens: ` ${id} `, summaryTokens: ` ${id} `, tokens: ` ${id} ` });
const hashOf = (properties: Properties) => sha256(JSON.stringify(properties));

/** A policy as a vocabulary knows it that only cites it. */
export const ghost = (id: string, given: Properties = {}): FactNode =>
  node(id, { documentType: 'OTHER', held: false, comprehensive: false, status: 'UNKNOWN', ...given });

const held = (id: string, given: Properties = {}): FactNode =>
  node(id, {
    documentType: 'PLAN',
    held: true,
    comprehensive: true,
    status: 'IN_FORCE',
    summaryZh: '概要',
    summaryEn: 'what it does',
    summaryTokens: ` ${id} 概 要 `,
    periodStart: 2024,
    missing: ['ANNEX'],
    ...given,
  });

const evidence = { policy: 'policy:jia-2024', ref: '一1', anchor: '建设联合体', review: 'REVIEWED' };

export const places = source('vocabulary:places', [
  node('region:100000', { level: 'NATION', code: '100000' }),
  node('region:330001', { level: 'CITY', code: '330001', latitude: 30, longitude: 120.5 }),
  node('region:330002', { level: 'CITY', code: '330002', latitude: 31.25, longitude: null }),
  edge('WITHIN', 'region:330001', 'region:100000'),
  edge('WITHIN', 'region:330002', 'region:100000'),
]);

export const tools = source('vocabulary:tools', [
  node('instrument:consortium', { sides: '[]', stip: ['S1'] }),
  node('instrument:consortium-led', { sides: '[]' }),
  node('instrument:grant', { sides: '[]' }),
  node('indicator:consortia', { unit: '个' }),
  node('group:enterprise'),
  edge('BROADER', 'instrument:consortium-led', 'instrument:consortium'),
  edge('COUNTS', 'indicator:consortia', 'instrument:consortium'),
]);

export const documents = source('vocabulary:documents', [
  ghost('policy:nation-2020', { documentNumber: '国发〔2020〕1号' }),
  ghost('policy:yi-2023', { nameZh: '乙市方案' }),
  edge('APPLIES_IN', 'policy:nation-2020', 'region:100000'),
  edge('APPLIES_IN', 'policy:yi-2023', 'region:100000'),
]);

const jiaBureau = [
  node('agency:jia-science', { type: 'DEPARTMENT', collective: false }),
  edge('BELONGS_TO', 'agency:jia-science', 'region:330001'),
];

export const jia = source(
  'policy:jia-2024',
  [
    held('policy:jia-2024'),
    ...jiaBureau,
    edge('APPLIES_IN', 'policy:jia-2024', 'region:330001'),
    edge('ISSUED_BY', 'policy:jia-2024', 'agency:jia-science', { position: 1 }),
    edge('CITES', 'policy:jia-2024', 'policy:nation-2020', { citation: 'IMPLEMENTS', ...evidence }),
    edge('CITES', 'policy:jia-2024', 'policy:yi-2023', { citation: 'REFERS', ...evidence }, 'measure:jia-2024:1'),
    node('measure:jia-2024:1', { part: 'TASK', characters: 120, ...evidence }),
    node('measure:jia-2024:2', { part: 'SUPPORT', characters: 80, ...evidence }),
    edge('PART_OF', 'measure:jia-2024:1', 'policy:jia-2024'),
    edge('PART_OF', 'measure:jia-2024:2', 'policy:jia-2024'),
    edge('USES', 'measure:jia-2024:1', 'instrument:consortium-led', { strength: 'SUPPORTS', ...evidence }),
    edge('USES', 'measure:jia-2024:2', 'instrument:grant', { strength: 'PROVIDES', ...evidence, confidence: 0.5 }),
    edge('ASSIGNED_TO', 'measure:jia-2024:1', 'agency:jia-science', { role: 'LEAD', position: 1, ...evidence }),
    node('target:jia-2024:1', {
      type: 'FIGURE',
      measured: 'STOCK',
      value: 30,
      valueMax: 60.5,
      year: 2027,
      ...evidence,
    }),
    node('target:jia-2024:2', { type: 'FIGURE', measured: 'SHARE', value: 3.8, year: null, ...evidence }),
    edge('SET_BY', 'target:jia-2024:1', 'policy:jia-2024'),
    edge('SET_BY', 'target:jia-2024:2', 'policy:jia-2024'),
    edge('SET_UNDER', 'target:jia-2024:1', 'measure:jia-2024:1'),
    edge('MEASURED_BY', 'target:jia-2024:1', 'indicator:consortia'),
    node('incentive:jia-2024:2', { form: 'AWARD', cap: 500, unit: '万元', ...evidence }),
    edge('OFFERED_BY', 'incentive:jia-2024:2', 'measure:jia-2024:2'),
    edge('PAID_TO', 'incentive:jia-2024:2', 'group:enterprise'),
  ],
  [passage('policy:jia-2024', '一', '一、总则'), passage('policy:jia-2024', '一1', '1.支持龙头企业建设联合体。')],
);

export const yi = source('policy:yi-2023', [
  held('policy:yi-2023', { nameZh: '乙市实施方案', issued: '2023-05' }),
  edge('APPLIES_IN', 'policy:yi-2023', 'region:330002'),
  edge('CITES', 'policy:yi-2023', 'policy:nation-2020', { citation: 'APPLIES', ...evidence }),
  edge('CITES', 'policy:yi-2023', 'policy:jia-2024', { citation: 'REFERS', ...evidence }),
  node('measure:yi-2023:1', { part: 'TASK', characters: 33, ...evidence }),
  edge('PART_OF', 'measure:yi-2023:1', 'policy:yi-2023'),
  edge('USES', 'measure:yi-2023:1', 'instrument:consortium', { strength: 'EXPLORES', ...evidence }),
  // The same office as in the other record, told in the same words.
  ...jiaBureau,
  edge('ASSIGNED_TO', 'measure:yi-2023:1', 'agency:jia-science', { role: 'SUPPORTING', position: 2, ...evidence }),
]);

export const corpus: readonly FactSet[] = [places, tools, documents, jia, yi];
