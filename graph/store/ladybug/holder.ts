import { readFileSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';

const fileOf = (path: string) => `${path}.pid`;

/** Notes beside the store which process holds it, for the message that another one gets. */
export const noteHolder = (path: string): Promise<void> => writeFile(fileOf(path), `${process.pid}\n`);
export const dropHolder = (path: string): Promise<void> => rm(fileOf(path), { force: true });

/** The process that holds the store; only asked once the lock says that one does. */
export function holderOf(path: string): number | null {
  try {
    return Number.parseInt(readFileSync(fileOf(path), 'utf8'), 10) || null;
  } catch {
    return null;
  }
}
