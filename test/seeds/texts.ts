import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { loadSources } from '../../graph/load.ts';
import { openStore, type StoreSettings } from '../../graph/store/open.ts';
import type { GraphStore } from '../../graph/store/port.ts';
import { appOver, type TestApp } from '../server/apps.ts';
import { sideBySideTexts } from './sideBySideQuestions.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 180_000 });

const documents = process.env.DOCUMENTS_DIR;
const required = process.env.REQUIRE_ALL === '1';
const qidong = 'policy:qidong-2023-innovation-capacity';

/** The texts of the five policies with every fact in its place, where the originals are at hand. */
export function texts(engine: string, settings: StoreSettings): void {
  describe.skipIf(!documents && !required)(`the originals in DOCUMENTS_DIR on ${engine}`, () => {
    let store: GraphStore;
    let app: TestApp;
    beforeAll(async () => {
      if (!documents) throw new Error('DOCUMENTS_DIR is not set; REQUIRE_ALL=1 needs it');
      store = await openStore(settings);
      await loadSources(store, [join(import.meta.dirname, '../../seeds')], { documents, base: [] });
      app = appOver(store);
    });
    afterAll(async () => {
      const sources = await store.ask({ name: 'sources', ask: () => allSources, decode: (rows) => rows }, null);
      await store.remove(sources.map(({ id }) => String(id)));
      await store.close();
    });

    sideBySideTexts(() => app);

    test('hold every fact of every policy: its anchor, in canonical form, stands in its passage', async () => {
      const { policies } = await app.data(`{ policies { nodes { id
        facts(first: 500) { totalCount nodes { id evidence { ref anchor anchorStart anchorEnd } } }
        passages(first: 500) { nodes { ref start raw cleaned } } } } }`);
      expect(policies.nodes.length).toBe(5);
      for (const { facts, passages } of policies.nodes) {
        expect(facts.nodes.length).toBe(facts.totalCount);
        const byRef = new Map(passages.nodes.map((passage: { ref: string }) => [passage.ref, passage]));
        for (const { id, evidence } of facts.nodes) {
          const { start, raw, cleaned } = byRef.get(evidence.ref) as { start: number; raw: string; cleaned: string };
          expect([id, cleaned.includes(evidence.anchor)]).toEqual([id, true]);
          expect(raw.slice(evidence.anchorStart - start, evidence.anchorEnd - start)).not.toBe('');
        }
      }
    });

    test('show all seven repairs and four cuts of Qidong, each with its reason', async () => {
      const { node } = await app.data(
        `query ($id: ID!) { node(id: $id) { ... on Policy { source { repairs }
          passages(first: 500) { nodes { raw start cut changes { start end read why } } } } } }`,
        { id: qidong },
      );
      type Change = { start: number; end: number; read: string; why: string };
      const passages: { raw: string; start: number; cut: string | null; changes: Change[] }[] = node.passages.nodes;
      const repaired = passages.flatMap(({ raw, start, changes }) =>
        changes.map((each) => `${raw.slice(each.start - start, each.end - start)} → ${each.read} (${each.why})`),
      );
      const reasons = passages.flatMap(({ cut }) => (cut === null ? [] : [cut]));
      const lines: string[] = node.source.repairs;
      expect(lines.length).toBe(11);
      expect(repaired.length).toBe(7);
      expect(repaired.map(readAndWhy).toSorted()).toEqual(lines.slice(0, 7).map(readAndWhy).toSorted());
      expect(new Set(reasons)).toEqual(new Set(lines.slice(7).map((line) => / ✂ \((.*)\)$/s.exec(line)?.[1])));
    });
  });
}

/** What was printed stands in the record in canonical form, so that only the rest can be compared. */
const readAndWhy = (line: string) => line.slice(line.indexOf(' → '));

const allSources = { text: 'MATCH (s:Source) RETURN s.id AS id ORDER BY id', parameters: {} };
