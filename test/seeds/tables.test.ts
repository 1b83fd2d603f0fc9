import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { csvRows } from '../../graph/export/csvText.ts';
import { exportGraph } from '../../graph/export/graph.ts';
import { readMeta } from '../../graph/export/meta.ts';
import { tables } from '../../graph/export/tables/tables.ts';
import { openStore } from '../../graph/store/open.ts';
import type { GraphStore } from '../../graph/store/port.ts';
import { written } from '../export/written.ts';
import { compileSeeds } from './seeds.ts';

/** The tidy tables over the seeds; every figure and row here is read off the records in `seeds/` by eye. */

type Row = Readonly<Record<string, string | null>>;

const dataDir = mkdtempSync(join(tmpdir(), 'tables-'));
let store: GraphStore;
let files: ReadonlyMap<string, string>;
beforeAll(async () => {
  store = await openStore({ dataDir, neo4j: null });
  await store.load(await compileSeeds());
  files = await written(store, 'csv');
}, 60_000);
afterAll(async () => {
  await store.close();
  rmSync(dataDir, { recursive: true, force: true });
});

function table(name: string): Row[] {
  const [names = [], ...rows] = csvRows(files.get(`${name}.csv`) ?? '');
  return rows.map((cells) => Object.fromEntries(names.map((column, i) => [String(column), cells[i] ?? null])));
}

const kunshan = {
  place_id: 'region:320583',
  place_code: '320583',
  place_name_zh: '昆山市',
  place_name_en: 'Kunshan',
  policy_id: 'policy:kunshan-2024-innovation-consortia',
  policy_name_zh: '昆山市创新联合体建设实施意见',
  policy_name_en: 'Implementation Opinions of Kunshan on Building Innovation Consortia',
  document_number: null,
  issued: '2024-01-07',
  comprehensive: '0',
};
const byPerson = { coder: 'person', rule: null, confidence: null, review: 'REVIEWED' };

describe('the tidy tables of the seeds', () => {
  test('hold a row for every fact of the records', () => {
    const names = ['codings', 'targets', 'incentives', 'responsibilities'];
    const own = names.map((name) => [name, table(name).filter(({ place_id }) => place_id === 'region:320583').length]);
    expect(Object.fromEntries(own)).toEqual({ codings: 35, targets: 7, incentives: 14, responsibilities: 4 });
    // By record, in the order of the files: Kunshan, Qidong, Tianning, Wuxi, Xuchang.
    expect(table('codings')).toHaveLength(35 + 52 + 34 + 61 + 62);
  });

  test('say of a coding where it stands, how strong it is, and its side under each scheme', () => {
    const row = table('codings').find(({ anchor }) => anchor === '创新产品采购制度');
    expect(row).toEqual({
      ...kunshan,
      ...byPerson,
      coding_id: 'USES:measure:kunshan-2024-innovation-consortia:3.5>instrument:procurement',
      measure_id: 'measure:kunshan-2024-innovation-consortia:3.5',
      measure_name_zh: '输出一批科技创新成果',
      measure_name_en: 'Deliver scientific and technological results',
      part: 'TASK',
      characters: '166',
      instrument_id: 'instrument:procurement',
      instrument_name_zh: '政府采购与首台套',
      instrument_name_en: 'Public procurement and first-of-a-kind equipment',
      strength: 'ORGANISES',
      stip: 'PI010',
      side_financial_strict: 'DEMAND',
      side_policy_function: 'DEMAND',
      debated: null,
      clause: '三(五)',
      anchor: '创新产品采购制度',
    });
  });

  test('say of a target what is printed and what it comes to', () => {
    const row = table('targets').find(({ target_id }) => target_id?.endsWith(':2:innovation-consortia'));
    expect(row).toMatchObject({
      ...kunshan,
      ...byPerson,
      measure_id: null,
      indicator_id: 'indicator:innovation-consortia',
      indicator_unit: '家',
      type: 'FIGURE',
      printed: '50个',
      subject: '具有影响力的创新联合体',
      bound: 'EXACT',
      measured: 'STOCK',
      value: '50',
      unit: '个',
      normalized_value: '50',
      normalized_unit: '家',
      approximate: '0',
      year: '2025',
      year_basis: 'PRINTED',
      restates: null,
      clause: '二¶1',
      anchor: '50个',
    });
  });

  test('say of an incentive its sum in 元, for whom, and which other it excludes, whichever of the two says so', () => {
    const [first, second] = ['kunshan-cultivation', 'suzhou-cultivation'].map((part) =>
      table('incentives').find(({ incentive_id }) => incentive_id?.endsWith(`:4.1:${part}`)),
    );
    expect(second).toMatchObject({
      ...kunshan,
      ...byPerson,
      measure_id: 'measure:kunshan-2024-innovation-consortia:4.1',
      instrument_id: 'instrument:innovation-consortium',
      recipient_id: 'group:innovation-consortia',
      form: 'AWARD',
      cap: '100',
      unit: '万元',
      normalized_value: '1000000',
      normalized_unit: '元',
      trigger: '纳入苏州市创新联合体培育',
      grade: 'CITY',
      stacking: '奖励金额就高不重复资助',
      excludes: first?.incentive_id,
      clause: '四(一)',
      anchor: '最高100万元',
    });
    expect(first?.excludes).toBe(second?.incentive_id);
  });

  test('say of a body that answers for the whole document that no measure does', () => {
    const row = table('responsibilities').find(({ printed }) => printed === '昆山市创新联合体建设工作领导小组');
    expect(row).toMatchObject({
      ...kunshan,
      ...byPerson,
      measure_id: null,
      agency_id: 'agency:320583-consortia-leading-group',
      role: 'COORDINATING',
      position: '1',
      inherited: '0',
      clause: '五(一)',
    });
  });

  test('say for PolicyPortfolios each year from issue to the printed end, each group once', () => {
    // Issued in 2024 for a period that ends in 2025; only 三(五) is about procurement, and only 三(六) names no group.
    const own = table('policy_portfolios').filter(({ Country }) => Country === 'Kunshan (320583)');
    const covered = (instrument: string) =>
      own
        .filter(({ Instrument }) => Instrument === instrument)
        .map(({ Year, Target, covered, Sector }) => [Sector, Year, Target, covered].join(' | '));
    const groups = ['Enterprises', 'Innovation consortia', 'Universities and research institutes'];
    expect(covered('Public procurement and first-of-a-kind equipment')).toEqual(
      ['2024', '2025'].flatMap((year) => groups.map((group) => `Innovation policy | ${year} | ${group} | 1`)),
    );
    expect(covered('Innovation consortium')).toContain('Innovation policy | 2024 | No group named | 1');
    const keys = table('policy_portfolios').map((row) => Object.values(row).join('|'));
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('have one set of columns each, in ASCII, without line breaks in cells', async () => {
    const ask: GraphStore['ask'] = (question, request) => store.ask(question, request);
    const graph = exportGraph(ask, await readMeta(ask, new Date()));
    for (const { name, columns, rows } of tables) {
      const names = await columns(graph);
      for await (const row of rows(graph)) expect(Object.keys(row)).toEqual(names);
      // Names as Stata takes them, which is stricter than R and NVivo.
      expect(names.filter((column) => !/^[A-Za-z][A-Za-z0-9_]{0,31}$/.test(column))).toEqual([]);
      expect(new Set(names.map((column) => column.toLowerCase())).size).toBe(names.length);
      expect(files.get(`${name}.csv`)?.startsWith('\ufeff')).toBe(true);
      expect(files.get(`${name}.csv`)?.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    }
  });
});
