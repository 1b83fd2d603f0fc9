import { bodyOfCurl } from './bodyOfCurl.ts';
import { PasteFault } from './PasteFault.ts';

export type Variables = Readonly<Record<string, unknown>>;
export type Pasted = { readonly query: string; readonly variables: Variables };

/**
 * What a person pasted as a query with its variables: GraphQL, the JSON body of a request, or a curl command that holds
 * one. Variables given apart win. Throws `PasteFault`.
 */
export function readPaste(text: string, variables: string): Pasted {
  const body = /^\s*(\$\s+)?curl\s/.test(text) ? bodyOfCurl(text) : text;
  const known = objectIn(body);
  const query = typeof known?.query === 'string' ? known.query : body;
  if (query.trim() === '') throw new PasteFault('EMPTY');
  const given = variables.trim() === '' ? known?.variables : variables;
  return { query, variables: readVariables(given) };
}

function readVariables(given: unknown): Variables {
  if (given === undefined || given === null) return {};
  const value = typeof given === 'string' ? objectIn(given) : given;
  if (isObject(value)) return value;
  throw new PasteFault('VARIABLES', String(given).slice(0, 80));
}

/** The object that a text is as JSON; null for any other text. */
function objectIn(text: string): Variables | null {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : null;
  } catch {
    return null;
  }
}

function isObject(value: unknown): value is Variables {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
