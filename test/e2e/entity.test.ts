import { citing } from './citing.ts';
import { entity } from './entity.ts';
import { inBrowser } from './inBrowser.ts';

await inBrowser('the pages of entities in a real browser', (where) => {
  entity(where);
  citing(where);
});
