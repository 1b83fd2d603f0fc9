import { GraphQLError } from 'graphql';
import type { ErrorCode } from '../../graph/errors.ts';

/** The error of a request that is refused before it runs: always HTTP 400, whatever the client accepts. */
export function refusal(code: ErrorCode, message: string, fields: Readonly<Record<string, unknown>>): GraphQLError {
  return new GraphQLError(message, { extensions: { ...fields, code, http: { status: 400, spec: false } } });
}
