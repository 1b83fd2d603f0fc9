import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { GraphError } from '../graph/errors.ts';

export type Listening = { readonly server: Server; readonly url: string };

/** Listens; rejects with `BAD_USER_INPUT` where the port is taken or the host is not ours. */
export async function listen(handler: RequestListener, host: string, port: number): Promise<Listening> {
  const server = createServer({ requestTimeout: 60_000, headersTimeout: 20_000 }, handler);
  server.listen(port, host);
  await once(server, 'listening').catch((error: NodeJS.ErrnoException) => {
    throw new GraphError('BAD_USER_INPUT', reasonOf(error, host, port), { host, port }, error);
  });
  const { port: bound } = server.address() as AddressInfo;
  return { server, url: `http://${host.includes(':') ? `[${host}]` : host}:${bound}` };
}

function reasonOf({ code, message }: NodeJS.ErrnoException, host: string, port: number): string {
  if (code === 'EADDRINUSE')
    return `port ${port} of ${host} is in use; set PORT to a free one, or stop what listens there`;
  if (code === 'EACCES') return `port ${port} is not allowed to this user; set PORT to one above 1023`;
  return `cannot listen on ${host}:${port}: ${message}; set HOST and PORT`;
}

/** Stops listening, lets requests under way end, and cuts them off after a while. */
export async function stopListening(server: Server, grace: number): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  server.closeIdleConnections();
  const cut = setTimeout(() => server.closeAllConnections(), grace);
  await closed;
  clearTimeout(cut);
}
