import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportPieces } from '../../graph/export/exportPieces.ts';
import { formats } from '../../graph/export/formats.ts';
import { openStore } from '../../graph/store/open.ts';
import type { GraphStore } from '../../graph/store/port.ts';
import { edge, ghost, node, places, source, tools } from '../store/facts.ts';

/**
 * `node test/bench/export.ts [NODES]`: writes a graph of so many measures (100,000 unless given) in every format from
 * the embedded store to nowhere, and prints how long it took, how much it wrote, and the most memory that it held.
 */
const total = Number(process.argv[2] ?? 100_000);
const each = 1000;

async function fill(store: GraphStore): Promise<void> {
  await store.load([places, tools]);
  for (let from = 0; from < total; from += each) {
    const policy = `policy:jia-${from}`;
    const measures = Array.from({ length: each }, (_, i) =>
      node(`measure:jia-${from}:${i}`, {
        part: 'TASK',
        characters: i,
        summaryZh: '支持龙头企业牵头组建创新联合体。'.repeat(4),
        policy,
      }),
    );
    const joined = measures.flatMap(({ id }) => [
      edge('PART_OF', id, policy),
      edge('USES', id, 'instrument:consortium', {
        strength: 'SUPPORTS',
        policy,
        ref: '一',
        anchor: '组建',
        review: 'REVIEWED',
      }),
    ]);
    const place = edge('APPLIES_IN', policy, 'region:330001');
    await store.load([source(policy, [ghost(policy, { held: true, issued: '2024' }), ...measures, ...joined, place])]);
  }
}

/** The most memory that a piece of work holds, in megabytes, by looking ten times a second. */
async function measured(work: () => Promise<number>) {
  const most = { rss: 0, heap: 0 };
  const look = () => {
    const { rss, heapUsed } = process.memoryUsage();
    most.rss = Math.max(most.rss, rss);
    most.heap = Math.max(most.heap, heapUsed);
  };
  const timer = setInterval(look, 100);
  const start = performance.now();
  const bytes = await work();
  clearInterval(timer);
  look();
  const mega = (value: number) => Math.round(value / 1024 ** 2);
  return {
    seconds: Number(((performance.now() - start) / 1000).toFixed(1)),
    MB: mega(bytes),
    rss: mega(most.rss),
    heap: mega(most.heap),
  };
}

const dataDir = await mkdtemp(join(tmpdir(), 'bench-export-'));
const store = await openStore({ dataDir, neo4j: null });
try {
  await fill(store);
  for (const format of formats) {
    const row = await measured(async () => {
      let bytes = 0;
      for await (const { text } of exportPieces((question, request) => store.ask(question, request), format))
        bytes += Buffer.byteLength(text);
      return bytes;
    });
    process.stdout.write(`${format.id.padEnd(8)} ${JSON.stringify(row)}\n`);
  }
} finally {
  await store.close();
  await rm(dataDir, { recursive: true, force: true });
}
