import { expect, test } from 'vitest';
import type { Answer, TestApp } from './apps.ts';
import { order, type Reference } from './reference.ts';

type Row = Answer['data'];

const query = `query ($instrument: ID, $program: ID, $regions: [ID!], $exact: Boolean, $limit: Int) {
  adoption(instrument: $instrument, program: $program, regions: $regions, exact: $exact, limit: $limit) {
    instrument { id } program { id } totalAdopters truncated warning(lang: EN)
    adopters { region { id } policy { id } dating earliest latest lag leastLag mostLag lagNote(lang: EN)
      policyCount measureCount measures(first: 20) { totalCount nodes { id } }
      parents { uses citation { relation cited { id } evidence { ref } } } } } }`;

/** What every store must answer of who took something up first. */
export function adoptionAnswers(app: () => TestApp, reference: Reference): void {
  const of = async (variables: object) => (await app().data(query, variables)).adoption;
  const policyOf = (measure: string) => reference.out(measure, 'PART_OF')[0] ?? '';
  const issued = (policy: string) => reference.property(policy, 'issued') as string | null;
  const sort = (id: string) => reference.property(id, 'sort');
  const byDate = (a: string, b: string) => {
    const day = (policy: string) => `${issued(policy) ?? '9999'}-01-01`.slice(0, 10);
    return order(day(a), day(b)) || order(sort(a), sort(b));
  };

  /** Each place with the measures of its own policies that take something up, and their documents, earliest first. */
  const adoptersOf = (measures: readonly string[]) => {
    const places = new Set(measures.flatMap((measure) => reference.places(measure)));
    return [...places]
      .map((region) => {
        const own = reference.sorted(measures.filter((measure) => reference.places(measure).includes(region)));
        return { region, measures: own, policies: [...new Set(own.map(policyOf))].toSorted(byDate) };
      })
      .toSorted((a, b) => byDate(a.policies[0] ?? '', b.policies[0] ?? '') || order(sort(a.region), sort(b.region)));
  };
  const parentsOf = (policy: string, users: readonly string[]) =>
    reference
      .from(policy, 'CITES')
      .filter(({ properties }) => properties.citation !== 'REFERS')
      .map(({ target }) => [target.id, reference.property(target.id, 'held') ? users.includes(target.id) : null])
      .toSorted();
  const summary = (found: Row) =>
    found.adopters.map((adopter: Row) => ({
      region: adopter.region.id,
      policy: adopter.policy.id,
      policyCount: adopter.policyCount,
      measureCount: adopter.measureCount,
      measures: adopter.measures.nodes.map(({ id }: Row) => id),
      parents: adopter.parents.map(({ uses, citation }: Row) => [citation.cited.id, uses]).toSorted(),
    }));
  const expected = (measures: readonly string[]) =>
    adoptersOf(measures).map(({ region, measures: own, policies }) => ({
      region,
      policy: policies[0],
      policyCount: policies.length,
      measureCount: own.length,
      measures: own,
      parents: parentsOf(policies[0] ?? '', measures.map(policyOf)),
    }));

  test('who took up every instrument, with what is under it or by itself', async () => {
    for (const instrument of reference.of('INSTRUMENT')) {
      for (const exact of [false, true]) {
        const under = exact ? [instrument] : reference.under(instrument);
        const measures = [...new Set(under.flatMap((id) => reference.into(id, 'USES')))];
        const found = await of({ instrument, exact });
        expect([instrument, summary(found)]).toEqual([instrument, expected(measures)]);
        expect([found.instrument.id, found.program]).toEqual([instrument, null]);
        for (const { measures: list, measureCount } of found.adopters) expect(list.totalCount).toBe(measureCount);
      }
    }
  });

  test('who took up every program', async () => {
    for (const program of reference.of('PROGRAM')) {
      const found = await of({ program });
      expect([program, summary(found)]).toEqual([program, expected(reference.into(program, 'RUNS_THROUGH'))]);
      expect([found.instrument, found.program.id]).toEqual([null, program]);
    }
  });

  test('days after the first, as far as dates tell', async () => {
    const { adopters, warning } = await of({ instrument: 'instrument:test-innovation-consortium' });
    const { dating: _, ...undated } = { dating: 'NONE', earliest: null, latest: null, lag: null };
    const first = 'The date of the first place is known to the month or year only.';
    const own = 'The date of the document is known to the month or year only.';
    const dates = adopters.map((adopter: Row) => {
      const { region, dating, earliest, latest, lag, leastLag, mostLag, lagNote } = adopter;
      return { region: region.id, dating, earliest, latest, lag, leastLag, mostLag, lagNote };
    });
    const noLag = { leastLag: null, mostLag: null, lagNote: 'The document has no date.' };
    expect(dates).toEqual([
      {
        ...{ region: 'region:990201', dating: 'PARTIAL', earliest: '2022-01-01', latest: '2022-12-31' },
        ...{ lag: null, leastLag: 0, mostLag: 0, lagNote: own },
      },
      {
        ...{ region: 'region:990100', dating: 'EXACT', earliest: '2024-03-01', latest: '2024-03-01' },
        ...{ lag: null, leastLag: 426, mostLag: 790, lagNote: first },
      },
      { region: 'region:990200', dating: 'NONE', ...undated, ...noLag },
    ]);
    expect(warning).toContain('earliest held is not first of all');
  });

  test('only some places, whose parents may lie outside of them, and no more than asked for', async () => {
    const instrument = 'instrument:test-innovation-consortium';
    const regions = async (variables: object) => {
      const found = await of({ instrument, ...variables });
      return [found.adopters.map(({ region }: Row) => region.id), found.totalAdopters, found.truncated];
    };
    expect(await regions({ regions: ['region:990200'] })).toEqual([['region:990201', 'region:990200'], 2, false]);
    expect(await regions({ regions: ['region:990200'], exact: true })).toEqual([['region:990200'], 1, false]);
    expect(await regions({ regions: [] })).toEqual([[], 0, false]);
    expect(await regions({ limit: 1 })).toEqual([['region:990201'], 3, true]);
  });

  test.each<[string, object, string]>([
    ['nothing', {}, 'BAD_USER_INPUT'],
    ['both', { instrument: 'instrument:test-talent', program: 'program:990100-jia-river' }, 'BAD_USER_INPUT'],
    ['an unknown instrument', { instrument: 'instrument:nothing' }, 'UNKNOWN_ID'],
    ['what is no program', { program: 'instrument:test-talent' }, 'UNKNOWN_ID'],
    ['too many places', { instrument: 'instrument:test-talent', limit: 1001 }, 'BAD_USER_INPUT'],
  ])('adoption of %s is refused', async (_, variables, code) => {
    const { errors } = await app().ask(query, variables);
    expect(errors[0]?.extensions.code).toBe(code);
  });
}
