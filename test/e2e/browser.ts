import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

const quiet = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * A real browser: the one of the machine, else, on Linux, the one that comes with a package. Where none can be had the
 * answer is null and one loud line, and under `REQUIRE_ALL=1` an error.
 */
export async function openBrowser(): Promise<Browser | null> {
  try {
    return await launch();
  } catch (error) {
    const message = `NO BROWSER: the end-to-end suite cannot run. ${String(error).split('\n')[0]}`;
    if (process.env.REQUIRE_ALL === '1') throw new Error(message, { cause: error });
    process.stderr.write(`\n${message}\n`);
    return null;
  }
}

async function launch(): Promise<Browser> {
  const executablePath = installed.find((path) => existsSync(path));
  if (executablePath) return chromium.launch({ executablePath, args: quiet });
  if (process.platform !== 'linux') throw new Error('no Chrome or Chromium found; install one');
  return launchPacked();
}

/** The packed browser unfolds itself into the temporary folder, and takes what lies there for its own: it gets one apart. */
async function launchPacked(): Promise<Browser> {
  const folder = mkdtempSync(join(tmpdir(), 'browser-'));
  const before = process.env.TMPDIR;
  process.env.TMPDIR = folder;
  try {
    const { default: packed } = await import('@sparticuz/chromium');
    const executablePath = await packed.executablePath();
    const browser = await chromium.launch({ executablePath, args: [...packed.args, ...quiet] });
    browser.on('disconnected', () => rmSync(folder, { recursive: true, force: true }));
    return browser;
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}
