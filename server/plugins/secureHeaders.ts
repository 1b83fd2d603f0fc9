import type { Plugin } from 'graphql-yoga';

const common = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'x-frame-options': 'DENY',
};

const everywhere = ["base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'", "object-src 'none'"];
/** The explorer: nothing from any other host. Charts set styles on elements, which needs `unsafe-inline` for styles. */
const explorer = [
  "default-src 'self'",
  "img-src 'self' data: blob:",
  "style-src 'self' 'unsafe-inline'",
  ...everywhere,
].join('; ');
/** GraphiQL is one page with its scripts in it. */
const graphiql = [
  "default-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "style-src 'self' 'unsafe-inline'",
  "script-src 'self' 'unsafe-inline' 'unsafe-eval' blob:",
  "worker-src 'self' blob:",
  ...everywhere,
].join('; ');

/** What an entity is, for other programs to show in a frame: words and a style, nothing that acts. */
const preview = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

const policies: Readonly<Record<string, string>> = { '/graphql': graphiql, '/reconcile/preview': preview };

/** Headers by which a browser takes nothing from elsewhere, guesses no types, and shows no page but previews in a frame. */
export function secureHeaders(): Plugin {
  return {
    onResponse({ request, response }) {
      const policy = policies[new URL(request.url).pathname] ?? explorer;
      for (const [name, value] of Object.entries(common)) response.headers.set(name, value);
      if (policy === preview) response.headers.delete('x-frame-options');
      response.headers.set('content-security-policy', policy);
      if (!response.headers.has('cache-control')) response.headers.set('cache-control', 'no-store');
    },
  };
}
