import { openStore, type StoreSettings } from '../../graph/store/open.ts';
import { muchLoaded } from './much.ts';

/** Loads a large record into the store of the settings given, and waits to be killed; see kill.ts. */
const settings: StoreSettings = JSON.parse(process.argv[2] ?? '');
const store = await openStore(settings);
process.stdout.write('begun\n');
await store.load([muchLoaded]);
process.stdout.write('loaded\n');
setInterval(() => undefined, 1000);
