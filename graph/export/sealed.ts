import { createHash } from 'node:crypto';

/**
 * The lines of a file, and behind them a last one with the sha256 of every byte before it: `head -n -1 FILE | sha256sum`
 * proves the file whole and unchanged.
 */
export async function* sealed(
  lines: AsyncIterable<string>,
  seal: (sha256: string) => string,
): AsyncGenerator<{ file: null; text: string }> {
  const hash = createHash('sha256');
  for await (const line of lines) {
    const text = `${line}\n`;
    hash.update(text);
    yield { file: null, text };
  }
  yield { file: null, text: `${seal(hash.digest('hex'))}\n` };
}
