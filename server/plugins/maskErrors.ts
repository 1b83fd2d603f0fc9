import { GraphQLError } from 'graphql';
import type { Logger } from 'pino';
import { GraphError } from '../../graph/errors.ts';

/** Statuses of failures that are nobody's question: the store is away, or took too long. */
const statuses: Partial<Record<GraphError['code'], number>> = { STORE_UNAVAILABLE: 503, TIMEOUT: 504 };

/**
 * Turns what was thrown into what the user is told: the project's errors with code and fields, GraphQL's own as they are,
 * anything else as INTERNAL_SERVER_ERROR without a word on what it was; that goes to the log.
 */
export function maskError(logger: Logger) {
  const log = once(logger);
  return (error: unknown): Error => {
    const place = error instanceof GraphQLError ? { nodes: error.nodes ?? null, path: error.path ?? null } : {};
    const cause = causeOf(error);
    if (cause instanceof GraphQLError) return cause.extensions.code ? cause : withCode(cause);
    if (cause instanceof GraphError)
      return new GraphQLError(cause.message, { ...place, extensions: extensionsOf(cause) });
    log(cause, place.path ?? null);
    return new GraphQLError('something went wrong on the server; its log says what', {
      ...place,
      extensions: { code: 'INTERNAL_SERVER_ERROR' },
    });
  };
}

/** Logs a failure once, however many fields of a request it befalls. */
function once(logger: Logger) {
  const logged = new WeakSet<object>();
  return (err: unknown, path: unknown) => {
    if (typeof err === 'object' && err !== null) {
      if (logged.has(err)) return;
      logged.add(err);
    }
    logger.error({ err, path }, 'a request failed');
  };
}

/** GraphQL gives no code to what it refuses for its variables or operation; that is before anything runs, so HTTP 400. */
function withCode(error: GraphQLError): GraphQLError {
  const { message, nodes = null, source = null, positions = null, path = null, originalError } = error;
  const status = path ? {} : { http: { status: 400 } };
  const extensions = { ...error.extensions, code: 'BAD_USER_INPUT', ...status };
  return new GraphQLError(message, { nodes, source, positions, path, originalError, extensions });
}

/** What lies under the wrappers that GraphQL puts around an error; an error of its own is the wrapper itself. */
function causeOf(error: unknown): unknown {
  if (!(error instanceof GraphQLError) || !error.originalError) return error;
  const cause = causeOf(error.originalError);
  return cause instanceof GraphQLError ? error : cause;
}

function extensionsOf({ code, fields }: GraphError) {
  const status = statuses[code];
  return { ...fields, code, ...(status ? { http: { status } } : {}) };
}
