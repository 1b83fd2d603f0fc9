import { afterEach, describe, expect, test } from 'vitest';
import type { StoreSettings } from '../../graph/store/open.ts';
import { everything, shownBy } from './dump.ts';
import { corpus } from './facts.ts';
import { loadAndKill } from './kill.ts';
import { muchLoaded } from './much.ts';
import { empty, inStore, shownOf } from './stores.ts';

/** What is left when a process that loads is killed, whatever the engine. */
export function survival(engine: string, settings: () => StoreSettings): void {
  describe(`${engine} survives its process`, () => {
    const state = () => inStore(settings(), everything);
    afterEach(() => inStore(settings(), empty));

    test('a process that is killed while it loads leaves the previous state', async () => {
      await inStore(settings(), (store) => store.load(corpus));
      const before = await state();
      const ends = [];
      for (const delay of [20, 150, 300]) ends.push(await loadAndKill(settings(), { after: 'begun', delay }));
      expect(ends).toEqual(['killed', 'killed', 'killed']);
      expect(await state()).toEqual(before);
    });

    test('what was loaded when its process is killed is there', async () => {
      expect(await loadAndKill(settings(), { after: 'loaded', delay: 0 })).toBe('killed');
      expect(await inStore(settings(), shownBy)).toEqual(shownOf([muchLoaded]));
    });
  });
}
