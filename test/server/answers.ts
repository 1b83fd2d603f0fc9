import { afterAll, beforeAll, describe, vi } from 'vitest';
import type { StoreSettings } from '../../graph/store/open.ts';
import { compileCorpus } from '../corpus/corpus.ts';
import { adoptionAnswers } from './adoptionAnswers.ts';
import { openApp } from './apps.ts';
import { collaborationAnswers } from './collaborationAnswers.ts';
import { comparisonAnswers } from './comparisonAnswers.ts';
import { entityAnswers } from './entityAnswers.ts';
import { everythingAsked } from './everythingAsked.ts';
import { evidenceAnswers } from './evidenceAnswers.ts';
import { filterAnswers } from './filterAnswers.ts';
import { incentiveComparisonAnswers } from './incentiveComparisonAnswers.ts';
import { listAnswers } from './listAnswers.ts';
import { pictureAnswers } from './pictureAnswers.ts';
import { Reference } from './reference.ts';
import { relationAnswers } from './relationAnswers.ts';
import { searchAnswers } from './searchAnswers.ts';
import { sideBySideAnswers } from './sideBySideAnswers.ts';
import { targetComparisonAnswers } from './targetComparisonAnswers.ts';
import { textAnswers } from './textAnswers.ts';
import { walkAnswers } from './walkAnswers.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

/**
 * What the server must answer over every store: all is compared with the facts, so that all stores answer alike. Each list
 * is asked with `rounds` choices of arguments.
 */
export async function answers(engine: string, settings: StoreSettings, rounds: number): Promise<void> {
  const sets = await compileCorpus();
  const reference = new Reference(sets);
  let app: Awaited<ReturnType<typeof openApp>>;
  beforeAll(async () => {
    app = await openApp(settings, sets);
  });
  afterAll(() => app.close());

  describe(`${engine}: entities`, () => entityAnswers(() => app, reference));
  describe(`${engine}: evidence`, () => evidenceAnswers(() => app, reference));
  describe(`${engine}: lists`, () => listAnswers(() => app, reference, rounds));
  describe(`${engine}: pictures`, () => pictureAnswers(() => app, reference));
  describe(`${engine}: walks`, () => walkAnswers(() => app, reference));
  describe(`${engine}: relations`, () => relationAnswers(() => app, reference));
  describe(`${engine}: filters`, () => filterAnswers(() => app, reference, rounds));
  describe(`${engine}: comparisons`, () => comparisonAnswers(() => app, reference, rounds));
  describe(`${engine}: sides`, () => sideBySideAnswers(() => app, reference));
  describe(`${engine}: collaboration`, () => collaborationAnswers(() => app, reference));
  describe(`${engine}: search`, () => searchAnswers(() => app, reference));
  describe(`${engine}: texts`, () => textAnswers(() => app, reference));
  describe(`${engine}: targets compared`, () => targetComparisonAnswers(() => app, reference));
  describe(`${engine}: incentives compared`, () => incentiveComparisonAnswers(() => app, reference));
  describe(`${engine}: adoption`, () => adoptionAnswers(() => app, reference));
  describe(`${engine}: all of it`, () => everythingAsked(() => app));
}
