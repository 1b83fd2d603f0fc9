import { randomBytes, timingSafeEqual } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { type ErrorCode, GraphError } from '../graph/errors.ts';
import type { Commands } from './commands.ts';
import { piecesIn, writtenPieces } from './pieceLines.ts';

/**
 * How commands reach the embedded store while a server holds it: the server writes its address into
 * `DATA_DIR/server.json`, readable by its own user only, and commands post to it with the token that stands there.
 */
export type Address = { readonly pid: number; readonly url: string; readonly token: string };

const addressSchema = z.object({ pid: z.int(), url: z.url(), token: z.string().min(1) });
const bodies = {
  load: z.object({ paths: z.array(z.string()), documents: z.string().nullable() }),
  remove: z.object({ ids: z.array(z.string()) }),
  export: z.object({ format: z.string() }),
};
const failure = z.object({ code: z.string(), message: z.string(), fields: z.record(z.string(), z.unknown()) });

export const newToken = (): string => randomBytes(32).toString('base64url');
const fileIn = (dataDir: string) => join(dataDir, 'server.json');

/** Says in `DATA_DIR` where this process serves; the answer takes it back. */
export async function publishAddress(dataDir: string, url: string, token: string): Promise<() => Promise<void>> {
  await mkdir(dataDir, { recursive: true });
  await rm(fileIn(dataDir), { force: true });
  const address: Address = { pid: process.pid, url, token };
  await writeFile(fileIn(dataDir), `${JSON.stringify(address)}\n`, { mode: 0o600 });
  return () => rm(fileIn(dataDir), { force: true });
}

/** The server that holds the store in `DATA_DIR`; null where there is none, or only what a dead one left behind. */
export async function findServer(dataDir: string): Promise<Address | null> {
  const text = await readFile(fileIn(dataDir), 'utf8').catch(() => null);
  const { data } = addressSchema.safeParse(parsed(text));
  return data && data.pid !== process.pid && isAlive(data.pid) ? data : null;
}

/** Answers `POST /internal/load`, `/internal/remove` and `/internal/export` for who knows the token; null for any other path. */
export function internalHandler(token: string, commands: Commands): (request: Request) => Promise<Response | null> {
  return async (request) => {
    const [, command] = /^\/internal\/(load|remove|export)$/.exec(new URL(request.url).pathname) ?? [];
    if (!command) return null;
    if (request.method !== 'POST') return Response.json(null, { status: 405, headers: { allow: 'POST' } });
    if (!isToken(request.headers.get('authorization'), token)) return Response.json(null, { status: 401 });
    try {
      return await run(commands, command, await request.json());
    } catch (error) {
      if (!(error instanceof GraphError)) throw error;
      const { code, message, fields } = error;
      return Response.json({ code, message, fields }, { status: code === 'STORE_UNAVAILABLE' ? 503 : 400 });
    }
  };
}

/** The commands of the server at this address. */
export function commandsAt(address: Address): Commands {
  return {
    load: (paths, documents) => post(address, 'load', { paths, documents }),
    remove: (ids) => post(address, 'remove', { ids }),
    async *export(format) {
      yield* piecesIn(await send(address, 'export', { format }));
    },
  };
}

async function run(commands: Commands, command: string, body: unknown): Promise<Response> {
  if (command === 'export') return new Response(writtenPieces(commands.export(bodies.export.parse(body).format)));
  if (command === 'remove') return Response.json(await commands.remove(bodies.remove.parse(body).ids));
  const { paths, documents } = bodies.load.parse(body);
  return Response.json(await commands.load(paths, documents));
}

async function post<Answer>(address: Address, command: string, body: object): Promise<Answer> {
  const response = await send(address, command, body);
  return (await response.json()) as Answer;
}

/** The answer to a command; rejects with what the server refused, or that it does not answer. */
async function send({ url, token, pid }: Address, command: string, body: object): Promise<Response> {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  const sent = fetch(new URL(`/internal/${command}`, url), { method: 'POST', headers, body: JSON.stringify(body) });
  const response = await sent.catch((cause: unknown) => {
    throw held(pid, url, `which does not answer at ${url}`, cause);
  });
  if (response.ok) return response;
  const { data } = failure.safeParse(await response.json().catch(() => null));
  if (data) throw new GraphError(data.code as ErrorCode, data.message, data.fields);
  throw held(pid, url, `which refused with status ${response.status}`);
}

const held = (pid: number, url: string, why: string, cause?: unknown) =>
  new GraphError('STORE_UNAVAILABLE', `process ${pid} holds the store, ${why}; stop it first`, { pid, url }, cause);

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function isToken(header: string | null, token: string): boolean {
  const [given, right] = [Buffer.from(header ?? ''), Buffer.from(`Bearer ${token}`)];
  return given.length === right.length && timingSafeEqual(given, right);
}

function parsed(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return null;
  }
}
