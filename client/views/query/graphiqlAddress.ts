import type { Request } from './question.ts';

/** Servers take some 16,000 bytes of headers, and the address is one of them. */
const longest = 12_000;

/** Where GraphiQL opens with a request filled in; null where that would be too long for an address. */
export function graphiqlAddress({ document, variables }: Request): string | null {
  const given = Object.keys(variables).length > 0 ? { variables: JSON.stringify(variables, null, 2) } : {};
  const address = `/graphql?${new URLSearchParams({ query: document, ...given })}`;
  return address.length <= longest ? address : null;
}
