import type { Core } from 'cytoscape';
import type { Browser, Locator, Page } from 'playwright-core';

export type Visit = { readonly browser: Browser; readonly url: string };
export type Visitor = {
  readonly address?: string;
  readonly language?: 'zh' | 'en';
  readonly theme?: 'light' | 'dark';
  readonly width?: number;
  readonly height?: number;
};

/** A page of a new visitor, once the picture is drawn; what goes wrong in it is thrown. */
export async function visit({ browser, url }: Visit, visitor: Visitor = {}): Promise<Page> {
  const page = await newPage(browser, visitor);
  await page.goto(`${url}/${visitor.address ?? ''}`);
  await drawn(page);
  return page;
}

/** A page that has been nowhere yet. */
export async function newPage(browser: Browser, visitor: Visitor = {}): Promise<Page> {
  const { language = 'zh', theme = 'light', width = 1440, height = 900 } = visitor;
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: theme,
    locale: language === 'zh' ? 'zh-CN' : 'en-GB',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  page.on('pageerror', (error) => {
    throw error;
  });
  return page;
}

/** Waits until the picture is drawn, or it is said why there is none, and nothing more is asked for. */
export async function drawn(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const stage = document.querySelector('.canvas-stage') as { _cyreg?: { cy?: Core } } | null;
    return (stage?._cyreg?.cy?.nodes('.entity').length ?? 0) > 0 || document.querySelector('.notice') !== null;
  });
  await page.locator('main.stage[aria-busy="true"]').waitFor({ state: 'detached' });
}

/** Goes to another address of the explorer without loading the page again, as Back and Forward do. */
export function turnTo(page: Page, search: string): Promise<void> {
  return page.evaluate((address) => {
    window.history.pushState(null, '', address);
    window.dispatchEvent(new PopStateEvent('popstate'));
  }, search);
}

export type Places = Readonly<Record<string, { x: number; y: number }>>;

/** Where every drawn node stands, in the picture's own coordinates. */
export function placesOn(page: Page): Promise<Places> {
  return page.evaluate(() => {
    const { cy } = (document.querySelector('.canvas-stage') as unknown as { _cyreg: { cy: Core } })._cyreg;
    return Object.fromEntries(cy.nodes('.entity').map((node) => [node.id(), { ...node.position() }]));
  });
}

export async function drawnIds(page: Page): Promise<string[]> {
  return Object.keys(await placesOn(page)).sort();
}

/** Where a node or edge stands on the screen. */
export function onScreen(page: Page, id: string): Promise<{ x: number; y: number }> {
  return page.evaluate((wanted) => {
    const stage = document.querySelector('.canvas-stage') as unknown as HTMLElement & { _cyreg: { cy: Core } };
    const { left, top } = stage.getBoundingClientRect();
    const element = stage._cyreg.cy.getElementById(wanted);
    const ends = element.connectedNodes();
    const at = (ends.empty() ? element.nodes() : ends).map((node) => node.renderedPosition());
    const x = at.reduce((sum, point) => sum + point.x, 0) / at.length;
    const y = at.reduce((sum, point) => sum + point.y, 0) / at.length;
    return { x: left + x, y: top + y };
  }, id);
}

export async function clickNode(page: Page, id: string, clicks = 1): Promise<void> {
  const { x, y } = await onScreen(page, id);
  await page.mouse.click(x, y, { clickCount: clicks });
}

export async function doubleClickNode(page: Page, id: string): Promise<void> {
  const { x, y } = await onScreen(page, id);
  await page.mouse.dblclick(x, y);
}

/** The text as it is seen. */
export function textOf(locator: Locator): Promise<string> {
  // biome-ignore lint/performance/useDomNodeTextContent: what is hidden is not read
  return locator.innerText();
}

/** Which elements bear a mark of the canvas, e.g. `cursor` or `faded`. */
export function marked(page: Page, mark: string): Promise<string[]> {
  return page.evaluate((name) => {
    const { cy } = (document.querySelector('.canvas-stage') as unknown as { _cyreg: { cy: Core } })._cyreg;
    return cy.elements(`.${name}`).map((element) => element.id());
  }, mark);
}

export function zoomOf(page: Page): Promise<number> {
  return page.evaluate(() =>
    (document.querySelector('.canvas-stage') as unknown as { _cyreg: { cy: Core } })._cyreg.cy.zoom(),
  );
}

/** The answer of the server that the page came from. */
export async function asked<Answer>(url: string, query: string): Promise<Answer> {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(`${url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) });
  return ((await response.json()) as { data: Answer }).data;
}
