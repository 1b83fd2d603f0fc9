import type { ExecutionResult } from 'graphql';
import { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { Context } from '../context.ts';

/** Ends an answer when its time is up (see `Context.signal`): TIMEOUT, HTTP 504. */
export function limitTime(milliseconds: number): Plugin<Context> {
  return {
    onExecute({ args, executeFn, setExecuteFn }) {
      const { signal } = args.contextValue as Context;
      setExecuteFn((given) => Promise.race([executeFn(given), timeUp(signal, milliseconds)]));
    },
  };
}

function timeUp(signal: AbortSignal, milliseconds: number): Promise<ExecutionResult> {
  return new Promise((resolve) => {
    const end = () => resolve({ errors: [tooLate(milliseconds)] });
    if (signal.aborted) end();
    else signal.addEventListener('abort', end, { once: true });
  });
}

const tooLate = (milliseconds: number) =>
  new GraphQLError(`the answer took longer than ${milliseconds} ms; ask for less at once`, {
    extensions: { code: 'TIMEOUT', http: { status: 504 } },
  });
