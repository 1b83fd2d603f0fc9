import { createHash } from 'node:crypto';
import { MultiDirectedGraph } from 'graphology';
import { parse as parseGexf } from 'graphology-gexf';
import { parse as parseGraphml } from 'graphology-graphml';
import { describe, expect, test } from 'vitest';
import { formats } from '../../graph/export/formats.ts';
import type { FactSet } from '../../graph/facts.ts';
import type { StoreSettings } from '../../graph/store/open.ts';
import type { GraphStore } from '../../graph/store/port.ts';
import { compileCorpus } from '../corpus/corpus.ts';
import { compileSeeds } from '../seeds/seeds.ts';
import { storeOf } from '../store/stores.ts';
import { reloaded, written, writtenOne } from './written.ts';

type Thing = Readonly<Record<string, unknown>> & { readonly id: string };
type Document = {
  readonly meta: { corpusVersion: string };
  readonly nodes: readonly Thing[];
  readonly edges: readonly Thing[];
};

/** What must hold of exports from either store. */
export function exportSuite(engine: string, settings: () => StoreSettings): void {
  describe(`exports from ${engine}`, () => {
    const store = storeOf(settings);
    const holding = async (sets: readonly FactSet[]): Promise<GraphStore> => {
      await store().load(sets);
      return store();
    };

    test.each([
      ['the invented corpus', () => compileCorpus({ documents: false })],
      ['the seeds', compileSeeds],
    ])('json and csv of %s come back through load to the same graph, byte for byte', async (_, sets) => {
      const graph = await holding(await sets());
      for (const format of ['json', 'csv']) {
        const first = await written(graph, format);
        const second = await reloaded(first, async (again, __, said) => {
          expect(said).toEqual([]);
          return written(again, format);
        });
        expect(second).toEqual(first);
      }
    });

    test('with originals attached all comes back but what search found in them', async () => {
      const graph = await holding(await compileCorpus());
      const first = await writtenOne(graph, 'json');
      await reloaded(new Map([['graph', first]]), async (again) => {
        const { meta: _, ...facts } = JSON.parse(first);
        const { meta: __, ...back } = JSON.parse(await writtenOne(again, 'json'));
        expect({ ...back, sha256: '' }).toEqual({ ...facts, sha256: '' });
      });
      expect(first).not.toContain('"tokens"');
    });

    test('what is only named still, after its record went, comes back as that', async () => {
      const graph = await holding(await compileCorpus({ documents: false }));
      await graph.remove(['policy:yi-2023-innovation-rules']);
      const first = await written(graph, 'json');
      expect(JSON.parse(first.get('graph') ?? '').nodes.some(({ teller }: Thing) => teller === null)).toBe(true);
      expect(await reloaded(first, (again) => written(again, 'json'))).toEqual(first);
    });

    test('what was loaded already stays as it is', async () => {
      const sets = await compileCorpus({ documents: false });
      const first = await written(await holding(sets), 'json');
      await reloaded(first, async (again) => {
        const report = await again.load(sets);
        expect([report.created, report.changed, report.removed]).toEqual([{}, {}, {}]);
      });
    });

    test.each([
      ['graphml', (text: string) => parseGraphml(MultiDirectedGraph, text)],
      ['gexf', (text: string) => parseGexf(MultiDirectedGraph, text)],
    ])(
      '%s holds the same nodes, relations and attributes as json, for another program to read',
      async (format, parse) => {
        const graph = await holding(await compileSeeds());
        const { nodes, edges }: Document = JSON.parse(await writtenOne(graph, 'json'));
        const read = parse(await writtenOne(graph, format));
        const nodesRead = new Map(read.mapNodes((id, attributes) => [id, attributes]));
        const edgesRead = new Map(
          read.mapEdges((id, { ...attributes }, source, target) => [id, { ...attributes, source, target }]),
        );
        expect([...nodesRead.keys()]).toEqual(nodes.map(({ id }) => id));
        for (const node of nodes) expect(nodesRead.get(node.id)).toMatchObject(attributesOf(node));
        expect([...edgesRead.keys()]).toEqual(edges.map(({ id }) => id));
        for (const edge of edges) expect(edgesRead.get(edge.id)).toMatchObject(attributesOf(edge));
      },
    );

    test('the last line of a file holds the sha256 of all before it, and csv lists that of every file', async () => {
      const graph = await holding(await compileCorpus());
      for (const { id, extension } of formats) {
        const files = await written(graph, id);
        if (extension === null) {
          const listed = JSON.parse(files.get('manifest.json') ?? '').files;
          expect(listed).toHaveLength(files.size - 1);
          for (const { name, sha256 } of listed) expect([name, hashOf(files.get(name) ?? '')]).toEqual([name, sha256]);
        } else {
          const text = files.get('graph') ?? '';
          const body = text.slice(0, text.lastIndexOf('\n', text.length - 2) + 1);
          expect(text.slice(body.length)).toContain(hashOf(body));
        }
      }
    });
  });
}

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');

/** What formats of networks keep of a thing: no lists, nothing that only load needs. */
function attributesOf({ id: _, owners: __, teller: ___, ...thing }: Thing): Record<string, unknown> {
  const entries = Object.entries(thing).filter(([, value]) => value !== null);
  return Object.fromEntries(
    entries.map(([name, value]) => [name, typeof value === 'object' ? JSON.stringify(value) : value]),
  );
}
