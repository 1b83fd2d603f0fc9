import { expect, test } from 'vitest';
import type { Answer, TestApp } from './apps.ts';
import { order, type Reference } from './reference.ts';

type Row = Answer['data'];

const row = `group shareOfTotal figure { value max unit } divided { value max divisor year } regions { id } target { id }
  restatements { differences target { id } }`;
const query = `query ($indicator: ID!, $regions: [ID!], $exact: Boolean, $normalizedOnly: Boolean,
    $divisor: [DivisorInput!], $divisorName: String, $limit: Int) {
  targetComparison(indicator: $indicator, regions: $regions, exact: $exact, normalizedOnly: $normalizedOnly,
    divisor: $divisor, divisorName: $divisorName, limit: $limit) {
    indicator { id } indicators { join indicator { id } } rows { ${row} } totalTargets truncated divisorName
    totalBarriers warning zh: warning(lang: ZH)
    groups { number indicator { id } measured cadence unit levels scope approximate dated partOf { id } rows { ${row} }
      cautions { code text } }
    barriers { left right reasons { code text(lang: EN) } } } }`;

/** What every store must answer where targets are compared. */
export function targetComparisonAnswers(app: () => TestApp, reference: Reference): void {
  const indicatorOf = (id: string) => reference.out(id, 'MEASURED_BY')[0] ?? '';
  const above = (id: string): string[] =>
    [...reference.out(id, 'BROADER'), ...reference.into(id, 'COMPONENT')].flatMap((each) => [each, ...above(each)]);
  const under = (id: string): string[] =>
    [...reference.into(id, 'BROADER'), ...reference.out(id, 'COMPONENT')].flatMap((each) => [each, ...under(each)]);
  const placesOf = (id: string) => {
    const own = reference.out(id, 'HOLDS_IN');
    return own.length > 0 ? own : reference.sorted(reference.places(id));
  };
  const targetsOn = (indicators: readonly string[]) =>
    reference.sorted(reference.of('TARGET').filter((id) => indicators.includes(indicatorOf(id))));
  const figureOf = (id: string) => JSON.parse(String(reference.property(id, 'normalized') ?? 'null'));
  /** The target that another is folded into. */
  const first = (id: string): string => {
    const [before] = reference.out(id, 'RESTATES');
    return before && indicatorOf(before) === indicatorOf(id) ? first(before) : id;
  };
  const shareOf = (id: string) => {
    const [total] = reference.out(id, 'SHARE_OF');
    const [part, whole] = [figureOf(id), total ? figureOf(total) : null];
    return part && whole && part.unit === whole.unit ? part.value / whole.value : null;
  };
  /** All in which rows of one group agree, said the plain way. */
  const traitsOf = (id: string) => {
    const indicator = indicatorOf(id);
    const [total] = reference.out(id, 'SHARE_OF');
    const printed = ['measured', 'cadence', 'approximate', 'scopeZh'].map((name) => reference.property(id, name));
    return JSON.stringify([
      indicator,
      ...printed,
      reference.property(id, 'scopeZh') === null ? null : reference.property(id, 'policy'),
      placesOf(id).map((place) => reference.property(place, 'level')),
      figureOf(id)?.unit ?? null,
      reference.property(id, 'year') === null,
      total && indicatorOf(total) === indicator ? first(total) : null,
    ]);
  };

  const expectedRow = (id: string, all: readonly string[]) => ({
    target: { id },
    figure: figureOf(id) && { max: null, ...figureOf(id) },
    regions: placesOf(id).map((place) => ({ id: place })),
    shareOfTotal: shareOf(id),
    divided: null,
    again: all.filter((other) => other !== id && first(other) === id),
  });
  const seen = ({ group: _, restatements, ...found }: Row) => ({
    ...found,
    again: restatements.map(({ target }: Row) => target.id),
  });

  test('the targets of every indicator and of those joined to it: once each, in groups that agree in all', async () => {
    for (const indicator of reference.of('INDICATOR')) {
      const family = [...new Set([indicator, ...above(indicator), ...under(indicator)])];
      const all = targetsOn(family);
      const { targetComparison: found } = await app().data(query, { indicator });
      const ids = all.filter((id) => first(id) === id);
      expect(found.indicators.map((each: Row) => each.indicator.id).toSorted(order)).toEqual(family.toSorted(order));
      expect(found.rows.map(seen)).toEqual(ids.map((id) => expectedRow(id, all)));
      expect([found.indicator.id, found.totalTargets, found.truncated]).toEqual([indicator, all.length, false]);
      const groups = [...Map.groupBy(ids, traitsOf).values()];
      expect(found.groups.map((group: Row) => group.rows.map(({ target }: Row) => target.id))).toEqual(groups);
      expect(found.groups.flatMap(({ rows }: Row) => rows)).toEqual(
        found.groups.flatMap(({ number }: Row) => found.rows.filter(({ group }: Row) => group === number)),
      );
      expect(found.totalBarriers).toBe((groups.length ** 2 - groups.length) / 2);
      expect(found.barriers.every(({ reasons }: Row) => reasons.length > 0)).toBe(true);
    }
  });

  test('what a group has in common, and why another is apart, is said', async () => {
    const { targetComparison: found } = await app().data(query, { indicator: 'indicator:test-innovation-consortia' });
    const common = ({ rows: _, ...group }: Row) => group;
    const stock = { measured: 'STOCK', cadence: 'BY', unit: '家', levels: ['CITY'], scope: null, approximate: false };
    const of = (indicator: string) => ({ indicator: { id: `indicator:test-${indicator}` }, ...stock, dated: true });
    expect(found.groups.map(common)).toEqual([
      {
        ...{ number: 0, ...of('innovation-consortia'), partOf: null },
        cautions: [{ code: 'YEAR', text: '年份不同，应按年份排开，不宜并列。' }],
      },
      { number: 1, ...of('ecosystem-consortia'), partOf: null, cautions: [] },
      { number: 2, ...of('mission-consortia'), partOf: null, cautions: [] },
    ]);
    const text = {
      INDICATOR: 'They count different things: two indicators.',
      PART_OF_SUM: 'One is a part of a total; the other is a total, or a part of another.',
    };
    const reasons = (...codes: (keyof typeof text)[]) => codes.map((code) => ({ code, text: text[code] }));
    expect(found.barriers).toEqual([
      { left: 0, right: 1, reasons: reasons('INDICATOR', 'PART_OF_SUM') },
      { left: 0, right: 2, reasons: reasons('INDICATOR', 'PART_OF_SUM') },
      { left: 1, right: 2, reasons: reasons('INDICATOR') },
    ]);
    expect(found.rows.map((each: Row) => each.restatements.map(({ differences }: Row) => differences))).toEqual([
      [],
      [['SUBJECT']],
      [],
      [],
    ]);
    expect([found.warning, found.zh].map((warning) => warning.includes('库中只有'))).toEqual([true, true]);
  });

  test('only some places, only the very indicator, only figures, and no more than asked for', async () => {
    const indicator = 'indicator:test-innovation-consortia';
    const of = async (variables: object) => {
      const { targetComparison: found } = await app().data(query, { indicator, ...variables });
      return [found.rows.map(({ target }: Row) => target.id), found.totalTargets, found.truncated];
    };
    const all = targetsOn([indicator, ...under(indicator)]);
    const inYi = all.filter((id) => placesOf(id).includes('region:990200'));
    expect(await of({ regions: ['region:990200'] })).toEqual([inYi, inYi.length, false]);
    expect(await of({ regions: [] })).toEqual([[], 0, false]);
    const own = targetsOn([indicator]);
    expect(await of({ exact: true })).toEqual([own, own.length, false]);
    expect(await of({ limit: 1 })).toEqual([all.slice(0, 1), all.length, true]);
    expect(await of({ limit: 0 })).toEqual([[], all.length, true]);
    const rd = targetsOn(['indicator:test-rd-intensity']);
    const { targetComparison: figures } = await app().data(query, {
      indicator: 'indicator:test-rd-intensity',
      normalizedOnly: true,
    });
    const withFigure = rd.filter(figureOf);
    expect([figures.totalTargets, figures.rows.map(({ target }: Row) => target.id)]).toEqual([
      withFigure.length,
      withFigure,
    ]);
    expect(withFigure.length).toBeLessThan(rd.length);
  });

  test('amounts are divided by the table given, and nothing else is', async () => {
    const divisor = [
      { region: 'region:990100', year: 2020, value: 4 },
      { region: 'region:990100', year: 2030, value: 8 },
    ];
    const of = async (indicator: string) => {
      const { targetComparison: found } = await app().data(query, { indicator, divisor, divisorName: '万人' });
      return [found.divisorName, ...found.rows.map(({ divided }: Row) => divided)];
    };
    const by4 = (value: number, max: number | null = null) => ({ value, max, divisor: 4, year: 2020 });
    expect(await of('indicator:test-high-tech-enterprises')).toEqual(['万人', by4(100, 125)]);
    // Jia's consortia by its own number; Yi has none in the table.
    expect(await of('indicator:test-mission-consortia')).toEqual(['万人', by4(7.5), by4(5), null]);
    expect(await of('indicator:test-rd-intensity')).toEqual(['万人', null, null]);
  });

  test.each<[string, object, string]>([
    ['an unknown indicator', { indicator: 'indicator:nothing' }, 'UNKNOWN_ID'],
    ['what is no indicator', { indicator: 'region:990100' }, 'UNKNOWN_ID'],
    ['an unknown place', { regions: ['region:999999'] }, 'UNKNOWN_ID'],
    ['too many targets', { limit: 1001 }, 'BAD_USER_INPUT'],
    ['a table without a name', { divisor: [] }, 'BAD_USER_INPUT'],
    ['an unknown place in the table', { divisor: [{ region: 'region:9', value: 1 }], divisorName: 'x' }, 'UNKNOWN_ID'],
    ...[0, -1, 1e-300, 1e300].map((value): [string, object, string] => [
      `a divisor of ${value}`,
      { divisor: [{ region: 'region:990100', value }], divisorName: 'x' },
      'BAD_USER_INPUT',
    ]),
    [
      'two numbers for one place and year',
      {
        divisor: [1, 2].map((value) => ({ region: 'region:990100', year: 2024, value })),
        divisorName: 'x',
      },
      'BAD_USER_INPUT',
    ],
  ])('a comparison of targets with %s is refused', async (_, variables, code) => {
    const { errors } = await app().ask(query, { indicator: 'indicator:test-talents', ...variables });
    expect(errors[0]?.extensions.code).toBe(code);
  });
}
