import { compare } from './compare.ts';
import { compareDeeper } from './compareDeeper.ts';
import { inBrowser } from './inBrowser.ts';

await inBrowser('places compared in a real browser', (where) => {
  compare(where);
  compareDeeper(where);
});
