import { compare } from './compare.ts';
import { inBrowser } from './inBrowser.ts';

await inBrowser('places compared in a real browser', compare);
