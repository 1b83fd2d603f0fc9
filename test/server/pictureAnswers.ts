import { expect, test } from 'vitest';
import type { Kind } from '../../graph/model.ts';
import type { TestApp } from './apps.ts';
import { order, type Reference } from './reference.ts';

/** What every store must answer where a part of the graph is drawn. */
export function pictureAnswers(app: () => TestApp, reference: Reference): void {
  const kindOf = (id: string) => reference.nodes.get(id)?.kind as Kind;
  const degree = (id: string) => reference.around(id).length;
  const holding = () => {
    const held = reference.of('POLICY').filter((id) => reference.property(id, 'held'));
    return reference.sorted(held.flatMap((id) => reference.out(id, 'APPLIES_IN')));
  };
  /** The measures of a place that use an instrument, each with what is under it unless `exact`. */
  const measures = (region: string, instrument: string, exact: boolean) => {
    const under = (id: string) => (exact ? [id] : reference.under(id));
    const instruments = under(instrument);
    return reference.of('MEASURE').filter((id) => {
      const uses = reference.out(id, 'USES').some((each) => instruments.includes(each));
      return uses && reference.places(id).some((place) => under(region).includes(place));
    });
  };
  /** Whether the place's own policies do. */
  const uses = (region: string, instrument: string, exact: boolean) =>
    measures(region, instrument, exact).some((id) => reference.places(id).includes(region));

  test.each([
    ['all', ''],
    ['exactly', 'exact: true'],
    ['shared by two', 'minRegions: 2'],
    ['under a place', 'regions: ["region:990200"]'],
    ['exactly in a place', 'regions: ["region:990200"], exact: true'],
    ['of instruments', 'instruments: ["instrument:test-innovation-consortium", "instrument:test-rd-grant"]'],
    ['of a narrower instrument', 'instruments: ["instrument:test-ecosystem-consortium"]'],
    ['of nothing', 'instruments: []'],
  ])('the network of places and instruments: %s', async (_, text) => {
    const exact = /exact/.test(text);
    const least = Number(/minRegions: (\d)/.exec(text)?.[1] ?? 1);
    const given = (name: string) => JSON.parse(new RegExp(`${name}: (\\[[^\\]]*\\])`).exec(text)?.[1] ?? 'null');
    const asked: string[] = given('instruments') ?? reference.of('INSTRUMENT');
    const covered = asked.flatMap((id) => reference.under(id).filter((other) => other !== id));
    const shown = exact ? asked : asked.filter((id) => !covered.includes(id));
    const places = given('regions')?.flatMap((id: string) => (exact ? [id] : reference.under(id))) ?? holding();
    const regions = holding().filter((id) => places.includes(id));
    const users = (instrument: string) => regions.filter((region) => uses(region, instrument, exact));
    const edges = shown
      .filter((instrument) => users(instrument).length >= least)
      .flatMap((instrument) => users(instrument).map((region) => ({ region, instrument })))
      .map(({ region, instrument }) => ({
        id: `USES:${region}>${instrument}`,
        source: region,
        target: instrument,
        relation: 'USES',
        weight: measures(region, instrument, exact).length,
      }));
    const answer = await app().data(
      `{ instrumentNetwork${text && `(${text})`} { truncated totalNodes nodes { id kind degree label(lang: EN) entity { id } }
        edges { id source target relation weight } } }`,
    );
    const drawn = [
      ...regions.filter((id) => edges.some(({ source }) => source === id)),
      ...reference.sorted(edges.map(({ target }) => target)),
    ];
    expect(answer.instrumentNetwork).toEqual({
      truncated: false,
      totalNodes: drawn.length,
      nodes: drawn.map((id) => ({
        id,
        kind: kindOf(id),
        degree: degree(id),
        label: reference.property(id, 'nameEn'),
        entity: { id },
      })),
      edges: edges.toSorted((a, b) => order(a.id, b.id)),
    });
  });

  test.each([false, true])('instruments that places share, and who uses what (exact: %s)', async (exact) => {
    const answer = await app().data(
      `query ($exact: Boolean) {
      shared: sharedInstruments(exact: $exact) { instrument { id } regions { id } measureCount }
      instruments { id uses(first: 50, exact: $exact) { totalCount nodes { instrument { id } region { id } measureCount firstPolicy { id } } } }
      regions { id instrumentUses(first: 50, exact: $exact) { totalCount nodes { instrument { id } region { id } measureCount firstPolicy { id } } } }
    }`,
      { exact },
    );
    const users = (instrument: string) => holding().filter((region) => uses(region, instrument, exact));
    const asUse = (region: string, instrument: string) => {
      const found = measures(region, instrument, exact);
      const [firstPolicy] = reference.sorted(found.map((id) => String(reference.property(id, 'policy'))));
      return {
        instrument: { id: instrument },
        region: { id: region },
        measureCount: found.length,
        firstPolicy: { id: firstPolicy },
      };
    };
    for (const { id, uses: page } of answer.instruments)
      expect([id, page.nodes]).toEqual([id, users(id).map((region) => asUse(region, id))]);
    for (const { id, instrumentUses } of answer.regions) {
      const used = reference.of('INSTRUMENT').filter((instrument) => measures(id, instrument, exact).length > 0);
      const nodes = used.map((instrument) => asUse(id, instrument));
      const right = nodes.toSorted(
        (a, b) => b.measureCount - a.measureCount || order(a.instrument.id, b.instrument.id),
      );
      expect([id, instrumentUses]).toEqual([id, { totalCount: right.length, nodes: right }]);
    }
    const shared = reference.of('INSTRUMENT').filter((id) => users(id).length >= 2);
    const right = shared.map((id) => ({
      instrument: { id },
      regions: users(id).map((region) => ({ id: region })),
      measureCount: new Set(users(id).flatMap((region) => measures(region, id, exact))).size,
    }));
    expect(answer.shared).toEqual(
      right.toSorted(
        (a, b) =>
          b.regions.length - a.regions.length ||
          b.measureCount - a.measureCount ||
          order(a.instrument.id, b.instrument.id),
      ),
    );
  });
}
