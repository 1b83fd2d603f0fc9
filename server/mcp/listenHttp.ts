import type { IncomingMessage, ServerResponse } from 'node:http';
import { createMcpExpressApp } from '@modelcontextprotocol/sdk/server/express.js';
import { StreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/streamableHttp.js';
import { type Listening, listen } from '../listen.ts';
import { type McpOptions, mcpServer } from './mcpServer.ts';

type Request = IncomingMessage & { readonly body?: unknown };

/** What the body parser throws; anything else has no status. */
type BodyError = Error & { readonly status?: number };

const host = '127.0.0.1';
/** Pages that may ask from a browser: none of other sites, whatever name they give to this machine. */
const localOrigin = /^https?:\/\/(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/;

/**
 * Serves the protocol's streamable HTTP at `/mcp`, to this machine only. Every request stands for itself: there are no
 * sessions, so nothing is kept between them. The SDK refuses foreign `Host` headers (DNS rebinding).
 */
export function listenHttp(options: McpOptions, port: number): Promise<Listening> {
  const app = createMcpExpressApp({ host });
  app.post('/mcp', (request: Request, response: ServerResponse) => answer(options, request, response));
  app.all('/mcp', (_request: Request, response: ServerResponse) => refuse(response, 405, 'only POST is answered'));
  app.use((error: BodyError, _request: Request, response: ServerResponse, _next: unknown) => {
    if (!error.status) options.logger.error({ err: error }, 'a request failed');
    const message = error.status
      ? `the body is not taken: ${error.message}`
      : 'something went wrong; the log says what';
    refuse(response, error.status ?? 500, message);
  });
  return listen(app, host, port);
}

async function answer(options: McpOptions, request: Request, response: ServerResponse): Promise<void> {
  const { origin } = request.headers;
  if (origin !== undefined && !localOrigin.test(origin)) return refuse(response, 403, `no requests from ${origin}`);
  const server = mcpServer(options);
  const transport = new StreamableHTTPServerTransport({ enableJsonResponse: true });
  response.once('close', () => void server.close());
  await server.connect(transport);
  await transport.handleRequest(request, response, request.body);
}

function refuse(response: ServerResponse, status: number, message: string): void {
  response.writeHead(status, { 'content-type': 'application/json', ...(status === 405 ? { allow: 'POST' } : {}) });
  response.end(JSON.stringify({ jsonrpc: '2.0', error: { code: -32_000, message }, id: null }));
}
