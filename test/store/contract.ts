import { vi } from 'vitest';
import type { StoreSettings } from '../../graph/store/open.ts';
import { leaving } from './leaving.ts';
import { loading } from './loading.ts';
import { survival } from './survival.ts';

/** What every store must do, run against each engine; the store that `settings` leads to is empty before and after. */
export function contract(engine: string, settings: () => StoreSettings): void {
  vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });
  loading(engine, settings);
  leaving(engine, settings);
  survival(engine, settings);
}
