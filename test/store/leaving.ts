import { describe, expect, test } from 'vitest';
import type { StoreSettings } from '../../graph/store/open.ts';
import { dump, everything, shownBy } from './dump.ts';
import { corpus, ghost, jia, places, source, tools, yi } from './facts.ts';
import { shownOf, storeOf } from './stores.ts';

/** What becomes of things that are no longer said, whatever the engine. */
export function leaving(engine: string, settings: () => StoreSettings): void {
  describe(`${engine} lets go of what no source says`, () => {
    const store = storeOf(settings);

    test('a policy that is removed and still cited becomes one that is only cited', async () => {
      await store().load([places, tools, jia, yi, source('vocabulary:documents', [ghost('policy:nation-2020')])]);
      const { removed, changed } = await store().remove([yi.source]);
      expect(removed).toMatchObject({ MEASURE: 1, PART_OF: 1, USES: 1, CITES: 2 });
      expect(changed).toEqual({ POLICY: 1 });
      const left = (await dump(store())).find(({ id }) => id === 'policy:yi-2023');
      expect(left).toMatchObject({
        held: false,
        nameZh: '乙市实施方案',
        issued: '2023-05',
        documentType: 'PLAN',
        status: 'UNKNOWN',
        summaryZh: null,
        summaryEn: null,
        summaryTokens: ' policy:yi-2023 ',
        periodStart: null,
        missing: [],
        owners: [jia.source],
        teller: null,
      });
      expect((await store().remove([jia.source])).removed).toMatchObject({ POLICY: 2, AGENCY: 1 });
    });

    test('a policy that a vocabulary knows is again what the vocabulary says once its record goes', async () => {
      await store().load(corpus);
      await store().remove([yi.source]);
      expect(await shownBy(store())).toEqual(shownOf(corpus.filter((set) => set !== yi)));
    });

    test('an entry that its vocabulary no longer declares stays while a record names it', async () => {
      await store().load(corpus);
      const fewer = tools.nodes.filter(({ id }) => id === 'instrument:consortium');
      const { removed } = await store().load([source(tools.source, fewer)]);
      expect(removed).toEqual({ BROADER: 1, COUNTS: 1 });
      const { removed: later } = await store().remove([jia.source]);
      expect(later).toMatchObject({ INSTRUMENT: 2, INDICATOR: 1, GROUP: 1 });
    });

    test('unknown sources are refused before any goes', async () => {
      await store().load(corpus);
      const before = await everything(store());
      await expect(store().remove([yi.source, 'policy:nobody'])).rejects.toMatchObject({
        code: 'UNKNOWN_ID',
        fields: { ids: ['policy:nobody'] },
      });
      expect(await everything(store())).toEqual(before);
    });
  });
}
