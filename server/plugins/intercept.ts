import type { Plugin } from 'graphql-yoga';

/** Lets a handler answer first; what it answers null to goes on. */
export function intercept(handle: (request: Request) => Promise<Response | null>): Plugin {
  return {
    async onRequest({ request, endResponse }) {
      const response = await handle(request);
      if (response) endResponse(response);
    },
  };
}
