import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { InMemoryTransport } from '@modelcontextprotocol/sdk/inMemory.js';
import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js';
import { pino } from 'pino';
import type { createApp } from '../../server/app.ts';
import { apiAt, type Send } from '../../server/mcp/api.ts';
import { mcpServer } from '../../server/mcp/mcpServer.ts';

export type Called = {
  readonly failed: boolean;
  readonly text: string;
  // biome-ignore lint/suspicious/noExplicitAny: answers have the shape of whatever was asked.
  readonly data: any;
};

/** The SDK's client over a transport, with answers taken apart. */
export async function connectClient(transport: Transport) {
  const client = new Client({ name: 'test', version: '1' });
  await client.connect(transport);
  const call = async (name: string, given: object = {}): Promise<Called> => {
    const result = await client.callTool({ name, arguments: { ...given } });
    const [part] = result.content as { type: string; text: string }[];
    return { failed: result.isError === true, text: part?.text ?? '', data: result.structuredContent };
  };
  return { client, call, close: () => client.close() };
}

/** The SDK's client, linked to the tools over requests that are answered in this process. */
export async function linkedClient(send: Send) {
  const log: string[] = [];
  const logger = pino({ level: 'error' }, { write: (line: string) => void log.push(line) });
  const apiFor = (signal: AbortSignal) => apiAt(send, 'http://localhost/graphql', signal);
  const [ours, theirs] = InMemoryTransport.createLinkedPair();
  const server = mcpServer({ apiFor, logger });
  await server.connect(theirs);
  const linked = await connectClient(ours);
  const close = async () => {
    await linked.close();
    await server.close();
  };
  return { ...linked, log, close };
}

/** How a server in this process is asked. */
export const sendTo =
  (app: ReturnType<typeof createApp>): Send =>
  (url, init) =>
    app.fetch(url, init);
