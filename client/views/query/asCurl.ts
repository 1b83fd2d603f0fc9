import type { Request } from './question.ts';

/** A request as a command for a POSIX shell. */
export function asCurl({ document, variables }: Request, endpoint: string): string {
  const body = JSON.stringify({ query: document, variables });
  return [`curl ${quoted(endpoint)}`, `-H 'content-type: application/json'`, `--data-raw ${quoted(body)}`].join(
    ' \\\n  ',
  );
}

/** In single quotes a shell changes nothing; one within ends them, stands escaped, and opens them again. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
