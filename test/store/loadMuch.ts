import { openStore, type StoreSettings } from '../../graph/store/open.ts';
import { edge, ghost, node, source } from './facts.ts';

/** Loads a record that takes a while, into the store of the settings given; run in a process of its own by kill.ts. */
const settings: StoreSettings = JSON.parse(process.argv[2] ?? '');
const store = await openStore(settings);
const measures = Array.from({ length: 9000 }, (_, i) => node(`measure:jia-2024:${i}`, { characters: i }));
const parts = measures.map(({ id }) => edge('PART_OF', id, 'policy:jia-2024'));
const set = source('policy:jia-2024', [ghost('policy:jia-2024', { held: true }), ...measures, ...parts]);
process.stdout.write('begun\n');
await store.load([set]);
