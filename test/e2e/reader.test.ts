import { inBrowser } from './inBrowser.ts';
import { reader } from './reader.ts';

await inBrowser('the reader in a real browser', reader);
