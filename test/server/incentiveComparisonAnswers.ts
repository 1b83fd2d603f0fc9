import { expect, test } from 'vitest';
import type { Answer, TestApp } from './apps.ts';
import type { Reference } from './reference.ts';

type Row = Answer['data'];

const query = `query ($regions: [ID!], $instruments: [ID!], $recipients: [ID!], $grades: [RegionLevel!],
    $forms: [IncentiveForm!], $trigger: String, $limit: Int) {
  incentiveComparison(regions: $regions, instruments: $instruments, recipients: $recipients, grades: $grades,
    forms: $forms, trigger: $trigger, limit: $limit) {
    totalIncentives truncated warning(lang: EN)
    groups { instrument { id } outermost { id } recipient { id } grade forms triggers regions { id }
      rows { incentive { id } regions { id } cap floor amount followedBy { id } } } } }`;

/** What every store must answer where incentives are compared. */
export function incentiveComparisonAnswers(app: () => TestApp, reference: Reference): void {
  const all = reference.sorted(reference.of('INCENTIVE'));
  const under = (ids: readonly string[]) => ids.flatMap((id) => reference.under(id));
  const formOf = (id: string) => String(reference.property(id, 'form')).replace('PROJECT', 'GRANT');
  const ends = (id: string) => [reference.out(id, 'PAYS_FOR')[0] ?? null, reference.out(id, 'PAID_TO')[0] ?? null];
  const kindOf = (id: string) => JSON.stringify([...ends(id), reference.property(id, 'grade'), formOf(id)]);
  const of = async (variables: object) => (await app().data(query, variables)).incentiveComparison;
  const idsOf = (found: Row): string[] =>
    found.groups.flatMap(({ rows }: Row) => rows.map(({ incentive }: Row) => incentive.id));

  test('all incentives: once each, with others of their instrument, recipient, grade and form', async () => {
    const found = await of({});
    const groups = [...Map.groupBy(all, kindOf).values()].map((ids) => ids.join(' '));
    const answered = found.groups.map(({ rows }: Row) => rows.map(({ incentive }: Row) => incentive.id).join(' '));
    expect(answered.toSorted()).toEqual(groups.toSorted());
    expect([found.totalIncentives, found.truncated]).toEqual([all.length, false]);
    expect(found.warning).toContain('Most sums are ceilings, not spending.');
    for (const group of found.groups) {
      const ids = group.rows.map(({ incentive }: Row) => incentive.id);
      expect([group.instrument?.id ?? null, group.recipient?.id ?? null]).toEqual(ends(ids[0]));
      expect([group.grade, group.forms.includes(formOf(ids[0]))]).toEqual([reference.property(ids[0], 'grade'), true]);
      const triggers = ids.flatMap((id: string) => reference.property(id, 'trigger') ?? []);
      expect(group.triggers).toEqual([...new Set(triggers)]);
      const places = reference.sorted(ids.flatMap((id: string) => reference.places(id)));
      expect(group.regions.map(({ id }: Row) => id)).toEqual(places);
    }
  });

  test('sums in yuan, what comes on top, and consortia of every kind side by side', async () => {
    const instruments = ['instrument:test-innovation-consortium'];
    const found = await of({ instruments });
    const line = ({ incentive, regions, cap, floor, amount, followedBy }: Row) =>
      [incentive, ...regions, ...followedBy].map(({ id }) => id).concat(cap, floor, amount);
    const incentive = 'incentive:jia-2024-consortia:3.1';
    expect(found.groups.map(({ rows }: Row) => rows.map(line))).toEqual([
      [[`${incentive}:province`, 'region:990100', null, null, 5_000_000]],
      [[`${incentive}:city`, 'region:990100', `${incentive}:follow-up`, 2_000_000, null, null]],
      [[`${incentive}:follow-up`, 'region:990100', 500_000, null, null]],
    ]);
    expect(new Set(found.groups.map(({ outermost }: Row) => outermost.id))).toEqual(new Set(instruments));
  });

  const has = (name: string, values: readonly string[]) => (id: string) =>
    values.includes(String(reference.property(id, name)));
  const leads = (relation: 'PAYS_FOR' | 'PAID_TO', ids: readonly string[]) => (id: string) =>
    reference.out(id, relation).some((each) => under(ids).includes(each));

  test.each<[object, (id: string) => boolean]>([
    [
      { regions: ['region:990200'] },
      (id) => reference.places(id).some((place) => under(['region:990200']).includes(place)),
    ],
    [{ recipients: ['group:test-enterprises'] }, leads('PAID_TO', ['group:test-enterprises'])],
    [{ instruments: ['instrument:test-rd-grant'] }, leads('PAYS_FOR', ['instrument:test-rd-grant'])],
    [{ grades: ['CITY', 'PROVINCE'] }, has('grade', ['CITY', 'PROVINCE'])],
    [{ forms: ['RIGHT', 'AWARD'] }, has('form', ['RIGHT', 'AWARD'])],
    [{ trigger: '认定' }, (id) => String(reference.property(id, 'trigger') ?? '').includes('认定')],
    [
      { recipients: ['group:test-enterprises'], grades: ['PROVINCE'], forms: ['AWARD'], regions: ['region:990000'] },
      (id) =>
        leads('PAID_TO', ['group:test-enterprises'])(id) &&
        has('grade', ['PROVINCE'])(id) &&
        has('form', ['AWARD'])(id),
    ],
    [{ grades: [] }, () => false],
    [{ instruments: [] }, () => false],
  ])('only incentives that meet %o', async (variables, meets) => {
    const found = await of(variables);
    const expected = all.filter(meets);
    expect([idsOf(found).toSorted(), found.totalIncentives]).toEqual([expected.toSorted(), expected.length]);
  });

  test('no more than asked for, and it says so', async () => {
    const found = await of({ limit: 2 });
    expect([idsOf(found).toSorted(), found.totalIncentives, found.truncated]).toEqual([
      all.slice(0, 2).toSorted(),
      all.length,
      true,
    ]);
  });

  test.each<[string, object, string]>([
    ['an unknown group', { recipients: ['group:nobody'] }, 'UNKNOWN_ID'],
    ['an empty trigger', { trigger: '' }, 'BAD_USER_INPUT'],
    ['a trigger longer than any printed', { trigger: '认'.repeat(25) }, 'BAD_USER_INPUT'],
    ['too many incentives', { limit: 1001 }, 'BAD_USER_INPUT'],
  ])('a comparison of incentives with %s is refused', async (_, variables, code) => {
    const { errors } = await app().ask(query, variables);
    expect(errors[0]?.extensions.code).toBe(code);
  });
}
