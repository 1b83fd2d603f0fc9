import { isRetryableError, Neo4jError } from 'neo4j-driver';
import { GraphError } from '../../errors.ts';

const unreachable =
  /^(ServiceUnavailable|SessionExpired|Neo\.ClientError\.Security\.|Neo\.ClientError\.Database\.DatabaseNotFound|Neo\.TransientError\.(Database|General)\.DatabaseUnavailable)/;
const overtime = /^Neo\.(ClientError|TransientError)\.Transaction\.(TransactionTimedOut|Terminated)/;

/** Turns what the driver throws into the project's errors; a fault of our own passes as it is. */
export function toGraphError(error: unknown, uri: string): unknown {
  if (!(error instanceof Neo4jError)) return error;
  if (overtime.test(error.code))
    return new GraphError('TIMEOUT', 'the question took longer than the store allows; ask for less', {}, error);
  if (unreachable.test(error.code) || isRetryableError(error)) return unavailable(uri, error);
  return error;
}

const unavailable = (uri: string, error: Error) => {
  const address = withoutCredentials(uri);
  return new GraphError(
    'STORE_UNAVAILABLE',
    `cannot use Neo4j at ${address}: ${error.message}`,
    { uri: address },
    error,
  );
};

export const withoutCredentials = (uri: string): string => uri.replace(/\/\/[^@/]*@/, '//');
