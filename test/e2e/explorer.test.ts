import { describe } from 'vitest';
import { failures } from './failures.ts';
import { inBrowser } from './inBrowser.ts';
import { keyboard } from './keyboard.ts';
import { narrowing } from './narrowing.ts';
import { opening } from './opening.ts';
import { panels } from './panels.ts';

await inBrowser('the explorer in a real browser', (where) => {
  describe('opening and expanding', () => opening(where));
  describe('narrowing', () => narrowing(where));
  describe('panels and search', () => panels(where));
  describe('without a mouse', () => keyboard(where));
  describe('when something fails', () => failures(where));
});
