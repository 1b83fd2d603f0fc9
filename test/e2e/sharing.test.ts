import { inBrowser } from './inBrowser.ts';
import { sharing } from './sharing.ts';

await inBrowser('handing on a view', sharing);
