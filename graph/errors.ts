/** The project's own errors: `code` for machines, a message that says what is wrong, the value, and what would be right. */
export type ErrorCode =
  | 'BAD_USER_INPUT'
  | 'UNKNOWN_ID'
  | 'NOT_FOUND'
  | 'UNAUTHENTICATED'
  | 'COST_LIMIT'
  | 'DEPTH_LIMIT'
  | 'TIMEOUT'
  | 'STORE_UNAVAILABLE';

export class GraphError extends Error {
  readonly code: ErrorCode;
  readonly fields: Readonly<Record<string, unknown>>;
  constructor(code: ErrorCode, message: string, fields: Readonly<Record<string, unknown>> = {}, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = 'GraphError';
    this.code = code;
    this.fields = fields;
  }
}
