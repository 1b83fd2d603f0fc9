import { accessibility } from './accessibility.ts';
import { inBrowser } from './inBrowser.ts';

await inBrowser('the explorer for everyone', accessibility);
