import type { Page } from 'playwright-core';
import { newPage, type Visit, type Visitor } from './visit.ts';

/** A comparison by its address, with what is chosen in it, once it is there or it is said why not. */
export async function openComparison(
  { browser, url }: Visit,
  analysis: string,
  more = '',
  visitor: Visitor = {},
): Promise<Page> {
  const page = await newPage(browser, visitor);
  await page.goto(`${url}/?view=compare&lang=${visitor.language ?? 'zh'}&analysis=${analysis}${more}`);
  await compared(page);
  return page;
}

/** Waits until the comparison is there, or it is said why not. */
export async function compared(page: Page): Promise<void> {
  await page.locator('.figure, .notice').first().waitFor();
  await page.locator('[aria-busy="true"]').first().waitFor({ state: 'detached' });
}
