import { afterAll, afterEach, beforeAll, describe, vi } from 'vitest';
import { openBrowser } from './browser.ts';
import { type Served, serveSeeds } from './served.ts';
import type { Visit } from './visit.ts';

/** Describes what a real browser shows of the seeds: one browser and one server for all of it. */
export async function inBrowser(title: string, suites: (where: () => Visit) => void): Promise<void> {
  vi.setConfig({ testTimeout: 90_000, hookTimeout: 120_000 });
  const browser = await openBrowser();
  describe.skipIf(browser === null)(title, () => {
    let served: Served;
    beforeAll(async () => {
      served = await serveSeeds();
    });
    afterEach(async () => {
      await Promise.all(browser?.contexts().map((context) => context.close()) ?? []);
    });
    afterAll(async () => {
      await browser?.close();
      await served?.close();
    });
    suites(() => ({ browser: browser as NonNullable<typeof browser>, url: served.url }));
  });
}
