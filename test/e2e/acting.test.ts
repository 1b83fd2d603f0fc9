import { acting } from './acting.ts';
import { inBrowser } from './inBrowser.ts';

await inBrowser('acting on the graph', acting);
