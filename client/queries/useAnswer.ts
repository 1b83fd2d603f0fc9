import { useCallback, useEffect, useState } from 'react';
import { AskError, ask } from './ask.ts';
import type { Document } from './documents.ts';

export type Answered<Answer> =
  | { readonly status: 'waiting' }
  | { readonly status: 'ready'; readonly data: Answer }
  | { readonly status: 'failed'; readonly error: AskError; readonly retry: () => void };

/** The answer to a question, or why there is none yet. While a new question waits, nothing of the old one is shown. */
export function useAnswer<Answer, Variables>(
  document: Document<Answer, Variables>,
  variables: Variables,
): Answered<Answer> {
  const key = JSON.stringify(variables);
  return useAsked(() => ask(document, JSON.parse(key) as Variables), `${document.text}${key}`);
}

/** The same for anything that is asked for by promise; `key` says when it is another question. */
export function useAsked<Answer>(fetchAnswer: () => Promise<Answer>, key: string): Answered<Answer> {
  const [attempt, setAttempt] = useState(0);
  const [settled, setSettled] = useState<{ key: string; answer: Answered<Answer> } | null>(null);
  const retry = useCallback(() => {
    setSettled(null);
    setAttempt((count) => count + 1);
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the question, the attempt for a retry
  useEffect(() => {
    let current = true;
    const settle = (answer: Answered<Answer>) => current && setSettled({ key, answer });
    fetchAnswer().then(
      (data) => settle({ status: 'ready', data }),
      (error: unknown) => settle({ status: 'failed', error: toAskError(error), retry }),
    );
    return () => {
      current = false;
    };
  }, [key, attempt]);
  return settled?.key === key ? settled.answer : { status: 'waiting' };
}

function toAskError(error: unknown): AskError {
  return error instanceof AskError ? error : new AskError('failed', String(error));
}
