import { codebook } from './codebook.ts';
import { inBrowser } from './inBrowser.ts';

await inBrowser('the codebook in a real browser', codebook);
