import { EnvelopArmorPlugin } from '@escape.tech/graphql-armor';
import type { ValidationContext } from 'graphql';
import type { ErrorCode } from '../../graph/errors.ts';
import type { Limits } from '../limits.ts';
import { refusal } from './refusal.ts';

type Reject = { readonly code: ErrorCode; readonly limit: number; readonly message: string };

/** Refuses requests that are too deep, or have too many aliases or tokens: DEPTH_LIMIT and COST_LIMIT. */
export function limitShape({ depth, aliases, tokens }: Limits) {
  const tooDeep = `the query is nested more than ${depth} levels deep; ask in parts, by id`;
  const manyAliases = `the query has more than ${aliases} aliases; ask in several requests`;
  const tooLong = `the query has more than ${tokens} words and signs; ask in several requests, or use variables`;
  const fragmentsCountAsWritten = { flattenFragments: true };
  return EnvelopArmorPlugin({
    maxDepth: {
      n: depth,
      ...fragmentsCountAsWritten,
      ...rejecting({ code: 'DEPTH_LIMIT', limit: depth, message: tooDeep }),
    },
    maxAliases: { n: aliases, ...rejecting({ code: 'COST_LIMIT', limit: aliases, message: manyAliases }) },
    maxTokens: { n: tokens, ...rejecting({ code: 'COST_LIMIT', limit: tokens, message: tooLong }) },
    maxDirectives: {
      n: aliases,
      ...rejecting({ code: 'COST_LIMIT', limit: aliases, message: manyAliases.replace('aliases', 'directives') }),
    },
    costLimit: { enabled: false },
    blockFieldSuggestion: { enabled: false },
  });
}

/** Reports the refusal where a validation runs, throws it where a document is only read. */
function rejecting({ code, limit, message }: Reject) {
  const reject = (context: ValidationContext | null) => {
    const error = refusal(code, message, { limit });
    if (!context) throw error;
    context.reportError(error);
  };
  return { propagateOnRejection: false, onReject: [reject] };
}
