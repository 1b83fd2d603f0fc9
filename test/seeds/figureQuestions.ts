import { expect, test } from 'vitest';
import type { Answer, TestApp } from '../server/apps.ts';
import { slug } from './lines.ts';

type Row = Answer['data'];

const targets = `query ($indicator: ID!) { targetComparison(indicator: $indicator, exact: true) {
  groups { cautions { code } rows { figure { value unit } regions { name(lang: EN) } restatements { differences }
    target { bound year approximate } } }
  barriers { left right reasons { code } } } }`;
const money = `query ($instruments: [ID!], $recipients: [ID!]) {
  incentiveComparison(instruments: $instruments, recipients: $recipients) { groups {
    instrument { id } recipient { id } grade forms regions { name(lang: EN) } triggers
    rows { cap floor amount followedBy { id } incentive { id trigger exclusiveWith { id } measure { ref } } } } } }`;

const signs: Readonly<Record<string, string>> = { EXACT: '=', AT_LEAST: '≥', MORE_THAN: '>', AT_MOST: '≤' };
const figureLine = ({ figure, regions, target }: Row) =>
  `${regions[0].name} ${target.approximate ? '≈' : signs[target.bound]} ${figure.value}${figure.unit} by ${target.year}`;
const barrierLine = ({ left, right, reasons }: Row) =>
  `${left}|${right}: ${reasons.map(({ code }: Row) => code).join(' ')}`;
const last = (id: string) => id.slice(id.lastIndexOf(':') + 1);

/** Targets, money and first movers across places, with the answers worked out by hand from the records. */
export function figureQuestions(app: () => TestApp): void {
  const compared = async (indicator: string) => {
    const { targetComparison } = await app().data(targets, { indicator: `indicator:${indicator}` });
    return targetComparison;
  };

  test('how many consortia: Kunshan 50, Wuxi 60 of which 10, 30 and 20, and none of them on one line', async () => {
    const { targetComparison } = await app().data(`{ targetComparison(indicator: "indicator:innovation-consortia") {
      rows { group shareOfTotal figure { value unit } regions { name(lang: EN) }
        target { bound year approximate indicator { id } partOf { id } } }
      barriers { left right reasons { code } } } }`);
    const line = (row: Row) => `${row.group} ${slug(row.target.indicator)}: ${figureLine(row)}`;
    expect(targetComparison.rows.map(line)).toEqual([
      '0 innovation-consortia: Kunshan = 50家 by 2025',
      '1 innovation-consortia: Wuxi = 60家 by 2027',
      '2 ecosystem-consortia: Wuxi ≥ 10家 by 2027',
      '3 mission-consortia: Wuxi ≥ 30家 by 2027',
      '4 platform-consortia: Wuxi ≥ 20家 by 2027',
    ]);
    expect(targetComparison.rows.map((row: Row) => row.shareOfTotal)).toEqual([null, null, 10 / 60, 30 / 60, 20 / 60]);
    expect(targetComparison.barriers.map(barrierLine)).toEqual([
      '0|1: LEVEL',
      ...['0|2: INDICATOR LEVEL', '0|3: INDICATOR LEVEL', '0|4: INDICATOR LEVEL'],
      ...['1|2: INDICATOR PART_OF_SUM', '1|3: INDICATOR PART_OF_SUM', '1|4: INDICATOR PART_OF_SUM'],
      ...['2|3: INDICATOR', '2|4: INDICATOR', '3|4: INDICATOR'],
    ]);
  });

  test('high-tech enterprises: Tianning and Qidong may be compared, and nobody else', async () => {
    const { groups, barriers } = await compared('high-tech-enterprises');
    expect(groups.map(({ rows }: Row) => rows.map(figureLine))).toEqual([
      ['Xuchang ≈ 500家 by 2022'],
      ['Tianning = 500家 by 2025', 'Qidong ≥ 500家 by 2025'],
      ['Tianning High-tech Zone = 200家 by 2025'],
      ['Wuxi = 10000家 by 2027'],
    ]);
    expect(barriers.map(barrierLine)).toEqual([
      ...['0|1: LEVEL APPROXIMATE', '0|2: LEVEL APPROXIMATE', '0|3: APPROXIMATE'],
      ...['1|2: LEVEL', '1|3: LEVEL', '2|3: LEVEL'],
    ]);
    const again = groups.flatMap(({ rows }: Row) => rows.map((row: Row) => row.restatements));
    expect(again).toEqual([
      [],
      [{ differences: ['HEDGE', 'SUBJECT'] }],
      [{ differences: ['SUBJECT'] }],
      [],
      [{ differences: [] }],
    ]);
  });

  test('firms on the register: 600 a year in Qidong, 20,000 standing in Wuxi', async () => {
    const { groups, barriers } = await compared('technology-smes-registered');
    expect(groups.map(({ rows }: Row) => rows.map(figureLine))).toEqual([
      ['Qidong ≥ 600家 by 2025'],
      ['Wuxi = 20000家 by 2027'],
    ]);
    expect(barriers.map(barrierLine)).toEqual(['0|1: LEVEL MEASURED CADENCE']);
  });

  test('contracts of 15 billion yuan, printed again without the year', async () => {
    const { groups } = await compared('technology-contract-turnover');
    const [group] = groups.filter(({ rows }: Row) => rows.some(({ figure }: Row) => figure?.value === 15_000_000_000));
    expect([group.rows.map(figureLine), group.cautions, group.rows[0].restatements]).toEqual([
      ['Qidong = 15000000000元 by 2025'],
      [{ code: 'RESTATED' }],
      [{ differences: ['YEAR'] }],
    ]);
  });

  test('what consortia get, in yuan: by instrument, recipient, grade and form, with what excludes and tops up', async () => {
    const { incentiveComparison } = await app().data(money, { instruments: ['instrument:innovation-consortium'] });
    const title = ({ instrument, recipient, grade, forms, regions }: Row) =>
      `${regions.map(({ name }: Row) => name).join()}: ${slug(instrument)} → ${slug(recipient)} ${grade ?? '–'} ${forms[0]}`;
    const offer = ({ cap, floor, amount, followedBy, incentive }: Row) => {
      const others = [
        ...incentive.exclusiveWith.map(({ id }: Row) => `not with ${last(id)}`),
        ...followedBy.map(({ id }: Row) => `then ${last(id)}`),
      ];
      return [last(incentive.id), cap ?? amount ?? floor ?? 'no sum', incentive.measure.ref, ...others].join(' ');
    };
    const lines = incentiveComparison.groups.flatMap((group: Row) => [title(group), ...group.rows.map(offer)]);
    expect(lines).toEqual([
      'Wuxi: ecosystem-consortium → research-platforms – GRANT',
      'construction 10000000 二(三)7 then follow-up',
      'follow-up 5000000 二(三)7',
      'Kunshan: innovation-consortium → innovation-consortia CITY AWARD',
      'suzhou-cultivation 1000000 四(一) not with kunshan-cultivation',
      'Kunshan: innovation-consortium → innovation-consortia CITY MATCHING',
      'suzhou-recognition 2000000 四(一)',
      'Kunshan: innovation-consortium → innovation-consortia COUNTY AWARD',
      'kunshan-cultivation 500000 四(一) not with suzhou-cultivation',
      'Kunshan: innovation-consortium → innovation-consortia – GRANT',
      'open-challenge-project 3000000 四(二)',
      'Wuxi: mission-consortium → mission-consortia PROVINCE UNSPECIFIED',
      'major-projects 2000000 二(三)8',
      'Wuxi: mission-consortium → mission-consortia – GRANT',
      'joint-projects 5000000 二(三)8',
      'Wuxi: platform-consortium → platform-consortia – RIGHT',
      'platform-layout no sum 二(三)9',
      'Wuxi: platform-consortium → platform-consortia – UNSPECIFIED',
      'construction no sum 二(三)9',
    ]);
  });

  test('the 200 million yuan for a national laboratory stand by themselves, though a consortium gets them', async () => {
    const { incentiveComparison } = await app().data(money, { recipients: ['group:innovation-consortia'] });
    const [own, ...others] = incentiveComparison.groups.filter(({ rows }: Row) =>
      rows.some(({ incentive }: Row) => incentive.id.endsWith(':national-key-laboratory')),
    );
    expect(others).toEqual([]);
    expect([own.instrument.id, own.recipient.id, own.grade, own.triggers, own.rows.length, own.rows[0].cap]).toEqual([
      ...['instrument:laboratory', 'group:innovation-consortia', 'NATION', ['认定全国重点实验室']],
      ...[1, 200_000_000],
    ]);
    const forConsortia = incentiveComparison.groups.filter(({ instrument }: Row) => /consortium/.test(instrument.id));
    const caps = forConsortia.flatMap(({ rows }: Row) => rows.flatMap(({ cap }: Row) => cap ?? []));
    expect(Math.max(...caps)).toBe(5_000_000);
  });

  test('consortia came to Qidong first among these, 308 days before Kunshan and 383 before Wuxi', async () => {
    const { adoption } = await app().data(`{ adoption(instrument: "instrument:innovation-consortium") {
      warning(lang: EN) adopters { region { name(lang: EN) } earliest lag measureCount measures { totalCount }
        parents { uses citation { relation cited { id } evidence { ref } } } } } }`);
    const line = ({ region, earliest, lag, measureCount, measures }: Row) =>
      `${region.name} ${earliest} +${lag}: ${measureCount} = ${measures.totalCount}`;
    expect(adoption.adopters.map(line)).toEqual([
      'Qidong 2023-03-05 +0: 2 = 2',
      'Kunshan 2024-01-07 +308: 4 = 4',
      'Wuxi 2024-03-22 +383: 3 = 3',
    ]);
    const parents = adoption.adopters.map(({ parents }: Row) =>
      parents.map(({ uses, citation }: Row) => [citation.evidence.ref, citation.relation, slug(citation.cited), uses]),
    );
    expect(parents).toEqual([
      [
        ['三(五)15', 'IMPLEMENTS', 'nantong-riverside-belt-plan', null],
        ['三(五)15', 'APPLIES', 'nantong-riverside-belt-assessment', null],
        ['三(六)20', 'IMPLEMENTS', 'china-2019-business-environment', null],
      ],
      [],
      [],
    ]);
    expect(adoption.warning).toContain('Only 5 documents are held');
  });

  test('the town science team came to Qidong before Kunshan', async () => {
    const { adoption } = await app().data(`{ adoption(program: "program:320000-town-science-team") {
      adopters { region { name(lang: EN) } lag measures { nodes { ref } } } } }`);
    const line = ({ region, lag, measures }: Row) => [region.name, lag, ...measures.nodes.map(({ ref }: Row) => ref)];
    expect(adoption.adopters.map(line)).toEqual([
      ['Qidong', 0, '三(四)12'],
      ['Kunshan', 308, '三(二)'],
    ]);
  });
}
