import { AskError, type Spot } from '../ask.ts';

const messages = {
  EMPTY: () => 'there is no query; paste a GraphQL query',
  SYNTAX: (detail: string) => `not GraphQL: ${detail}`,
  MUTATION: (detail: string) => `there is a ${detail}; only a query may be drawn`,
  OPERATIONS: (detail: string) => `there are ${detail} operations; leave one query`,
  VARIABLES: (detail: string) =>
    `the variables are not a JSON object: ${detail}; should be like {"id": "region:320200"}`,
  NOTHING: (detail: string) =>
    `the answer holds ${detail}, which cannot be drawn; ask for a Network or for ids of entities`,
  REFUSED: (detail: string) => detail,
} as const;

export type FaultName = keyof typeof messages;

/** Why a pasted text cannot be drawn: what is wrong, with the detail that its words need, and where in the query. */
export class PasteFault extends AskError {
  readonly fault: FaultName;
  readonly detail: string;
  constructor(fault: FaultName, detail = '', at: Spot | null = null) {
    super('refused', messages[fault](detail), fault, at);
    this.name = 'PasteFault';
    this.fault = fault;
    this.detail = detail;
  }
}
