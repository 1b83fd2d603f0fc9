import { exportPieces } from '../../../graph/export/exportPieces.ts';
import { formats } from '../../../graph/export/formats.ts';
import { openStore } from '../../../graph/store/open.ts';

/** `node test/bench/scale/exportOne.ts DATA_DIR FORMAT`: writes a store to nowhere, and prints how long it took and the most memory held. */
const [, , dataDir = '', id] = process.argv;
const format = formats.find((each) => each.id === id);
if (!format) throw new Error(`no format ${id}`);
const store = await openStore({ dataDir, neo4j: null });
const most = { rss: 0, heap: 0 };
const look = () => {
  const { rss, heapUsed } = process.memoryUsage();
  most.rss = Math.max(most.rss, rss);
  most.heap = Math.max(most.heap, heapUsed);
};
const timer = setInterval(look, 100);
const start = performance.now();
let bytes = 0;
for await (const { text } of exportPieces((question, request) => store.ask(question, request), format))
  bytes += Buffer.byteLength(text);
clearInterval(timer);
look();
const mega = (value: number) => String(Math.round(value / 1024 ** 2)).padStart(6);
const seconds = ((performance.now() - start) / 1000).toFixed(1).padStart(8);
process.stdout.write(
  `${format.id.padEnd(8)}${seconds} s${mega(bytes)} MB written${mega(most.rss)} MB held, heap${mega(most.heap)} MB\n`,
);
await store.close();
