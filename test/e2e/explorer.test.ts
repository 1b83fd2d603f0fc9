import { afterAll, afterEach, beforeAll, describe, vi } from 'vitest';
import { accessibility } from './accessibility.ts';
import { openBrowser } from './browser.ts';
import { codebook } from './codebook.ts';
import { failures } from './failures.ts';
import { keyboard } from './keyboard.ts';
import { narrowing } from './narrowing.ts';
import { opening } from './opening.ts';
import { panels } from './panels.ts';
import { type Served, serveSeeds } from './served.ts';

vi.setConfig({ testTimeout: 90_000, hookTimeout: 120_000 });

const browser = await openBrowser();

describe.skipIf(browser === null)('the explorer in a real browser', () => {
  let served: Served;
  const where = () => ({ browser: browser as NonNullable<typeof browser>, url: served.url });
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

  describe('opening and expanding', () => opening(where));
  describe('narrowing', () => narrowing(where));
  describe('panels and search', () => panels(where));
  describe('the codebook', () => codebook(where));
  describe('without a mouse', () => keyboard(where));
  describe('when something fails', () => failures(where));
  describe('for everyone', () => accessibility(where));
});
