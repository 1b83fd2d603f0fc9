import { readFile, stat } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import type { Plugin } from 'graphql-yoga';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
};

type Served = { readonly body: Uint8Array<ArrayBuffer>; readonly type: string; readonly cache: string };

/** Serves the built client from a folder; addresses of the explorer, which are no files, get its page. */
export function serveClient(folder: string): Plugin {
  return {
    async onRequest({ request, url, fetchAPI, endResponse }) {
      if (url.pathname === '/graphql' || url.pathname === '/health' || url.pathname === '/ready') return;
      if (request.method !== 'GET' && request.method !== 'HEAD') return;
      const served = (await fileAt(folder, url.pathname)) ?? (extname(url.pathname) ? null : await page(folder));
      if (!served) return;
      const headers = { 'content-type': served.type, 'cache-control': served.cache };
      endResponse(new fetchAPI.Response(request.method === 'HEAD' ? null : served.body, { headers }));
    },
  };
}

/** The file of an address; null where there is none, or it would lie outside of the folder. */
async function fileAt(folder: string, pathname: string): Promise<Served | null> {
  const path = decoded(pathname);
  const type = types[extname(path)];
  if (!type || path.split('/').some((part) => part.startsWith('.')) || path.includes('\0')) return null;
  const file = join(folder, normalize(path));
  if (!(await isFile(file))) return null;
  // Built assets carry a hash of their content in their names.
  const cache = path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';
  return { body: new Uint8Array(await readFile(file)), type, cache };
}

async function page(folder: string): Promise<Served | null> {
  return fileAt(folder, '/index.html');
}

async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
}

function decoded(pathname: string): string {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return '';
  }
}
