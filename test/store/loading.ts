import { describe, expect, test } from 'vitest';
import type { FactSet } from '../../graph/facts.ts';
import type { StoreSettings } from '../../graph/store/open.ts';
import type { GraphStore, Question, Row } from '../../graph/store/port.ts';
import { dump, everything, shownBy, waitingIn } from './dump.ts';
import { Expected } from './expected.ts';
import { corpus, edge, ghost, jia, node, places, source, yi } from './facts.ts';
import { randomFrom, randomSource, shuffled } from './random.ts';
import { empty, shownOf, storeOf } from './stores.ts';

/** What loading does, whatever the engine. */
export function loading(engine: string, settings: () => StoreSettings): void {
  describe(`${engine} keeps what sources say`, () => {
    const store = storeOf(settings);

    test('an empty store says so, and one that holds anything says that', async () => {
      expect(await store().isEmpty()).toBe(true);
      await store().load([places]);
      expect(await store().isEmpty()).toBe(false);
    });

    test('every value comes back as it was given', async () => {
      await store().load(corpus);
      const given = corpus.flatMap((set) => [...set.nodes, ...set.edges]);
      const told = new Map(given.map((fact) => [fact.id, fact]));
      for (const thing of await dump(store())) {
        const { owners: _, teller, kind, relation, ...values } = thing;
        const from = corpus.find((set) => set.source === teller);
        const fact = [...(from?.nodes ?? []), ...(from?.edges ?? [])].find(({ id }) => id === thing.id);
        expect(values).toEqual({ ...fact?.properties, hash: fact?.hash });
        expect(kind ?? relation).toBe(fact && ('kind' in fact ? fact.kind : fact.relation));
        told.delete(String(thing.id));
      }
      // What the vocabulary says of a policy whose own record is there waits.
      expect([...told.keys()]).toEqual(['APPLIES_IN:policy:yi-2023>region:100000']);
    });

    test('a first load creates, and the same again changes nothing and says so', async () => {
      const first = await store().load(corpus);
      expect(first.created).toMatchObject({ POLICY: 3, MEASURE: 3, TARGET: 2, PASSAGE: 2, USES: 3, REGION: 3 });
      expect([first.changed, first.unchanged, first.removed]).toEqual([{}, {}, {}]);
      const before = await everything(store());
      const second = await store().load(corpus);
      expect([second.created, second.changed, second.removed]).toEqual([{}, {}, {}]);
      expect(second.unchanged).toEqual({ ...first.created, APPLIES_IN: (first.created.APPLIES_IN ?? 0) + 1 });
      expect(await everything(store())).toEqual(before);
    });

    test('a changed record changes only what differs', async () => {
      await store().load(corpus);
      const measure = node('measure:yi-2023:1', { part: 'TASK', characters: 34 });
      const changed = yi.nodes.map((fact) => (fact.id === measure.id ? measure : fact));
      const edges = yi.edges.filter(({ relation }) => relation !== 'ASSIGNED_TO');
      const added = edge('USES', measure.id, 'instrument:grant', { strength: 'PROVIDES' });
      const report = await store().load([source(yi.source, [...changed, ...edges, added])]);
      expect([report.created, report.changed, report.removed]).toEqual([
        { USES: 1 },
        { MEASURE: 1 },
        { ASSIGNED_TO: 1 },
      ]);
      expect(await shownBy(store())).toEqual(
        shownOf([...corpus.slice(0, 4), source(yi.source, [...changed, ...edges, added])]),
      );
    });

    test('the graph is the same in any order of loading', async () => {
      const random = randomFrom(7);
      const states = [];
      let waiting: string[] = [];
      for (let round = 0; round < 4; round++) {
        for (const set of shuffled(corpus, random)) await store().load([set]);
        states.push(await everything(store()));
        waiting = await waitingIn(store());
        await empty(store());
      }
      for (const state of states) expect(state).toEqual(states[0]);
      expect(waiting.map((claim) => claim.slice(0, claim.lastIndexOf(' ')))).toEqual([
        'policy:yi-2023 BELONGS_TO:agency:jia-science>region:330001',
        'policy:yi-2023 agency:jia-science',
        'vocabulary:documents APPLIES_IN:policy:yi-2023>region:100000',
        'vocabulary:documents policy:yi-2023',
      ]);
    });

    test('a load that fails leaves the previous state, and the store goes on', async () => {
      await store().load(corpus);
      const before = await everything(store());
      const broken = [...jia.passages];
      // Passages are written after nodes and relations.
      broken.filter = () => {
        throw new Error('broken off');
      };
      const half = source(jia.source, jia.nodes.slice(0, 4), broken);
      await expect(store().load([half])).rejects.toThrow('broken off');
      expect(await everything(store())).toEqual(before);
      expect((await store().load(corpus)).changed).toEqual({});
    });

    test('a fact set that does not agree with the model is refused', async () => {
      const wrong = [
        { ...node('region:1'), kind: 'GROUP' as const },
        { ...node('region:1'), properties: { ...node('region:1').properties, height: 5 } },
        { ...node('region:1'), properties: { ...node('region:1').properties, latitude: '5' } },
        edge('WITHIN', 'region:1', 'group:g'),
        { ...edge('WITHIN', 'region:1', 'region:2'), id: 'WITHIN:region:1>region:3' },
      ];
      for (const fact of wrong)
        await expect(store().load([source('vocabulary:w', [fact])])).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
      expect(await store().isEmpty()).toBe(true);
    });

    test('loads at the same time come one after the other', async () => {
      await Promise.all([...corpus, ...corpus].map((set) => store().load([set])));
      expect(await shownBy(store())).toEqual(shownOf(corpus));
    });

    test('more than a thousand things in one source are loaded whole', async () => {
      const many = Array.from({ length: 2500 }, (_, i) => node(`measure:big:${i}`, { characters: i }));
      const set = source('policy:big', [
        ghost('policy:big', { held: true }),
        ...many,
        ...many.map(({ id }) => edge('PART_OF', id, 'policy:big')),
      ]);
      expect((await store().load([set])).created).toEqual({ MEASURE: 2500, PART_OF: 2500, POLICY: 1 });
      expect(await shownBy(store())).toEqual(shownOf([set]));
    });

    test('any sequence of loads and removals leads where the plain rules say', async () => {
      for (const seed of [1, 2, 3]) {
        const random = randomFrom(seed);
        const expected = new Expected();
        for (let step = 0; step < 12; step++) {
          const loaded = expected.sources();
          const leaving = random() < 0.3 ? loaded[Math.floor(random() * loaded.length)] : undefined;
          if (leaving) await store().remove([leaving]);
          else await loadBoth(store(), expected, randomSource(random));
          if (leaving) expected.remove(leaving);
          expect({ seed, step, shown: await shownBy(store()) }).toEqual({ seed, step, shown: expected.shown() });
        }
        await empty(store());
      }
    });

    test('a question that is given up ends at once with TIMEOUT', async () => {
      const started = performance.now();
      await expect(store().ask(endless, null, { signal: AbortSignal.timeout(100) })).rejects.toMatchObject({
        code: 'TIMEOUT',
      });
      expect(performance.now() - started).toBeLessThan(2000);
      await expect(store().ask(endless, null, { signal: AbortSignal.abort() })).rejects.toMatchObject({
        code: 'TIMEOUT',
      });
    });
  });
}

async function loadBoth(store: GraphStore, expected: Expected, set: FactSet): Promise<void> {
  await store.load([set]);
  expected.load(set);
}

/** Some seconds of work, written for both dialects. */
const endless: Question<null, readonly Row[]> = {
  name: 'endless',
  ask: () => ({
    text: 'UNWIND range(1, 20000) AS a UNWIND range(1, 20000) AS b RETURN sum(a * b % 7) AS sum',
    parameters: {},
  }),
  decode: (rows) => rows,
};
