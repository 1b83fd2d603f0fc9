import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { Command, CommanderError, InvalidArgumentError } from 'commander';
import { type Logger, pino } from 'pino';
import { GraphError } from '../../graph/errors.ts';
import { readSettings } from '../env.ts';
import { stopListening } from '../listen.ts';
import { listenHttp } from '../mcp/listenHttp.ts';
import { mcpServer } from '../mcp/mcpServer.ts';
import { type Reached, reach } from '../mcp/reach.ts';

type Options = { readonly http?: number; readonly url?: string };

/**
 * `npm run --silent mcp -- [--http PORT] [--url URL]`: the graph as tools of the Model Context Protocol, on standard input
 * and output, or over HTTP on this machine. Standard output holds the protocol only. Exit status: 0 ended in order, 1 the
 * graph cannot be reached, 2 wrong usage.
 */
async function serve({ http, url }: Options): Promise<number> {
  const logger = pino({ level: 'info' }, pino.destination(2));
  try {
    const reached = await reach(readSettings(), url ?? null, logger);
    try {
      await (http === undefined ? onStdio(reached, logger) : onHttp(reached, logger, http));
    } finally {
      await reached.close();
    }
    return 0;
  } catch (error) {
    if (!(error instanceof GraphError)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 1;
  }
}

/** Serves until whoever started this closes our standard input, or tells us to stop. */
async function onStdio({ apiFor, from }: Reached, logger: Logger): Promise<void> {
  const server = mcpServer({ apiFor, logger });
  const ended = stopped();
  await server.connect(new StdioServerTransport());
  process.stderr.write(`Ready on standard input and output: ${from}\n`);
  await ended;
  await server.close();
}

async function onHttp({ apiFor, from }: Reached, logger: Logger, port: number): Promise<void> {
  const { server, url } = await listenHttp({ apiFor, logger }, port);
  process.stderr.write(`Ready: ${url}/mcp: ${from}\n`);
  await toldToStop();
  await stopListening(server, 2_000);
}

function stopped(): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  process.stdin.once('end', resolve).once('close', resolve);
  return Promise.race([promise, toldToStop()]);
}

function toldToStop(): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => resolve());
  return promise;
}

function portOf(given: string): number {
  if (/^\d+$/.test(given) && Number(given) <= 65_535) return Number(given);
  throw new InvalidArgumentError('It is a whole number from 0 to 65535.');
}

function urlOf(given: string): string {
  if (/^https?:$/.test(URL.parse(given)?.protocol ?? '')) return given;
  throw new InvalidArgumentError('It is the address of a server, such as http://127.0.0.1:4000.');
}

const command = new Command('mcp')
  .description('serve the graph as tools of the Model Context Protocol')
  .option('--http <port>', 'over HTTP on 127.0.0.1, in place of standard input and output', portOf)
  .option('--url <url>', 'ask the server at this address, in place of the configured store', urlOf)
  .configureOutput({ writeOut: (text) => process.stderr.write(text) })
  .exitOverride()
  .action(async (options: Options) => {
    process.exitCode = await serve(options);
  });

try {
  await command.parseAsync();
} catch (error) {
  if (!(error instanceof CommanderError)) throw error;
  process.exitCode = error.exitCode === 0 ? 0 : 2;
}
