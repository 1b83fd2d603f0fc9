import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { GraphError } from '../graph/errors.ts';

const root = join(import.meta.dirname, '..');

/** Where the built client lies. */
export const clientDir = join(root, 'dist');

/** Builds the client where that has not been done since it was changed last. Rejects with `NOT_FOUND` where it fails. */
export async function buildClient(): Promise<void> {
  if (timeOf(join(clientDir, 'index.html')) > newest()) return;
  process.stderr.write('building the explorer …\n');
  // Whatever the environment says: Vite would build for it.
  process.env.NODE_ENV = 'production';
  try {
    const { build } = await import('vite');
    await build({ root: join(root, 'client'), configFile: join(root, 'vite.config.ts'), logLevel: 'warn' });
  } catch (error) {
    const { message } = error as Error;
    throw new GraphError('NOT_FOUND', `cannot build the explorer: ${message}\nnpm run build says more`, {}, error);
  }
}

function newest(): number {
  const files = globSync(['client/**/*.*', 'graph/model.ts', 'vite.config.ts', 'package-lock.json'], { cwd: root });
  return Math.max(...files.map((file) => timeOf(join(root, file))));
}

const timeOf = (file: string): number => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
