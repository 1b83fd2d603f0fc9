import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { type Browser, errors, type Page } from 'playwright-core';
import { build, preview } from 'vite';
import { openBrowser } from '../../e2e/browser.ts';
import { percentile } from '../times.ts';
import type { Bench, Drawer } from './page.tsx';
import type { Size } from './samplePicture.ts';

const sizes: readonly Size[] = [
  { nodes: 500, edges: 1_500 },
  { nodes: 3_000, edges: 10_000 },
];
const drawers: readonly Drawer[] = ['explorer', 'canvas', 'webgl'];

/** How long one picture may keep the page busy, in ms. */
const patience = 60_000;

type Figures = { readonly first: number; readonly median: number; readonly p95: number; readonly longest: number };

/**
 * Prints what a person waits for in a real browser: the first complete frame, and how long frames take while the picture
 * is dragged and zoomed with a mouse; the explorer's canvas beside cytoscape as it comes. Each the best of `rounds`.
 */
export async function benchBrowser(rounds: number): Promise<void> {
  const served = await servePage();
  try {
    process.stdout.write(`\n${'ms, best of '.padStart(44)}${rounds}\n`);
    process.stdout.write(`${''.padEnd(26)}${['first', 'median', 'p95', 'longest'].map(pad).join('')}\n`);
    for (const size of sizes) for (const drawer of drawers) await print(served.url, { size, drawer, rounds });
  } finally {
    await served.close();
  }
}

type Case = { readonly size: Size; readonly drawer: Drawer; readonly rounds: number };

async function print(url: string, { size, drawer, rounds }: Case): Promise<void> {
  const browser = await openBrowser();
  if (!browser) return;
  const taken: Figures[] = [];
  const name = `${size.nodes}/${size.edges} ${drawer}`.padEnd(26);
  try {
    for (let round = 0; round < rounds; round += 1) taken.push(await measure(browser, url, { size, drawer, rounds }));
  } catch (error) {
    if (!(error instanceof errors.TimeoutError)) throw error;
    return void process.stdout.write(`${name} more than ${patience} ms\n`);
  } finally {
    await browser.close();
  }
  const best = (key: keyof Figures) => pad(Math.round(Math.min(...taken.map((figures) => figures[key]))));
  process.stdout.write(`${name}${best('first')}${best('median')}${best('p95')}${best('longest')}\n`);
}

async function measure(browser: Browser, url: string, { size, drawer }: Case): Promise<Figures> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  try {
    page.on('pageerror', (error) => process.stderr.write(`${error.stack}\n`));
    await page.goto(url);
    const asked = { size, drawer };
    const shown = page.evaluate((one) => (window as unknown as InPage).bench.show(one.size, one.drawer), asked);
    const first = await inTime(shown);
    await page.waitForTimeout(1_000);
    return { first, ...summed(await inTime(framesMoving(page))) };
  } finally {
    // A page that is busy for minutes does not close either: the browser will close it.
    void page.close().catch(() => undefined);
  }
}

function inTime<Answer>(work: Promise<Answer>): Promise<Answer> {
  const { promise, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new errors.TimeoutError('the page is busy')), patience);
  work.catch(() => undefined);
  return Promise.race([work, promise]).finally(() => clearTimeout(timer));
}

type InPage = { readonly bench: Bench };

/** How long each frame took while the mouse dragged and zoomed for about five seconds, and the rest after it. */
async function framesMoving(page: Page): Promise<number[]> {
  const spot = await page.evaluate(() => (window as unknown as InPage).bench.emptySpot());
  await page.mouse.move(spot.x, spot.y);
  await page.evaluate(() => (window as unknown as InPage).bench.record());
  const end = performance.now() + 5_000;
  // Where frames take seconds the mouse waits for them: so each movement looks at the clock.
  for (const move of gestures(page, spot)) if (performance.now() < end) await move();
  await page.mouse.up();
  await page.waitForTimeout(1_000);
  return page.evaluate(() => (window as unknown as InPage).bench.recorded());
}

/** Drags there and back and zooms out and in, some hundreds of movements. */
function* gestures({ mouse }: Page, { x, y }: { x: number; y: number }): Generator<() => Promise<void>> {
  for (let turn = 0; turn < 40; turn += 1) {
    const way = turn % 2 === 0 ? 1 : -1;
    yield () => mouse.down();
    for (let step = 1; step <= 25; step += 1) yield () => mouse.move(x + way * step * 10, y + way * step * 6);
    yield () => mouse.up();
    for (let notch = 0; notch < 12; notch += 1) yield () => mouse.wheel(0, way * 60);
    yield () => mouse.move(x, y);
  }
}

function summed(frames: readonly number[]): Omit<Figures, 'first'> {
  return { median: percentile(frames, 0.5), p95: percentile(frames, 0.95), longest: Math.max(...frames) };
}

async function servePage() {
  const outDir = await mkdtemp(join(tmpdir(), 'bench-page-'));
  const root = import.meta.dirname;
  // As a visitor gets it: React is slower for developers.
  process.env.NODE_ENV = 'production';
  const options = { root, configFile: false as const, logLevel: 'error' as const, plugins: [react()] };
  await build({
    ...options,
    build: { outDir, emptyOutDir: true, chunkSizeWarningLimit: 2_000 },
  });
  const server = await preview({ ...options, build: { outDir }, preview: { port: 0, host: '127.0.0.1' } });
  const url = server.resolvedUrls?.local[0] ?? '';
  const close = async () => {
    await server.close();
    await rm(outDir, { recursive: true, force: true });
  };
  return { url, close };
}

function pad(value: string | number): string {
  return String(value).padStart(9);
}
