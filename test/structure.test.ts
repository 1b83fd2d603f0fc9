import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const files = globSync('{graph,server,client,test}/**/*.{ts,tsx}', { cwd: root }).filter(
  (file) => !file.includes('generated/'),
);

/** What each room may import, besides itself; the deeper folder wins. */
const rooms: Record<string, readonly string[]> = {
  seeds: [],
  graph: [],
  server: ['graph', 'generated'],
  client: ['graph/model.ts', 'generated'],
  test: ['graph', 'server', 'client', 'generated'],
};

const imports = new Map(files.map((file) => [file, localImports(file)]));

function localImports(file: string): string[] {
  const source = readFileSync(join(root, file), 'utf8');
  const specifiers = [...source.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map((match) => match[1] ?? '');
  return specifiers.map((specifier) => relative(root, join(root, dirname(file), specifier.replace(/\?.*$/, ''))));
}

/** The first import cycle found by a depth-first walk, as the files in order; null without one. */
function findCycle(): readonly string[] | null {
  const done = new Set<string>();
  const path: string[] = [];
  const visit = (file: string): readonly string[] | null => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return null;
    path.push(file);
    for (const next of imports.get(file) ?? []) {
      const cycle = visit(next);
      if (cycle) return cycle;
    }
    path.pop();
    done.add(file);
    return null;
  };
  for (const file of files) {
    const cycle = visit(file);
    if (cycle) return cycle;
  }
  return null;
}

describe('the structure of the code', () => {
  test('every room imports only what it may', () => {
    const wrong = [...imports].flatMap(([file, targets]) => {
      const room = file.split('/')[0] ?? '';
      const allowed = [room, ...(rooms[room] ?? [])];
      return targets
        .filter((target) => !allowed.some((prefix) => target === prefix || target.startsWith(`${prefix}/`)))
        .map((target) => `${file} imports ${target}`);
    });
    expect(wrong).toEqual([]);
  });

  test('only client/network imports cytoscape', () => {
    const wrong = files.filter(
      (file) =>
        file.startsWith('client/') &&
        !file.startsWith('client/network/') &&
        /from 'cytoscape/.test(readFileSync(join(root, file), 'utf8')),
    );
    expect(wrong).toEqual([]);
  });

  test('the model imports nothing', () => {
    expect(readFileSync(join(root, 'graph/model.ts'), 'utf8')).not.toMatch(/^import /m);
  });

  test('no imports run in a circle', () => {
    expect(findCycle()).toBeNull();
  });

  test('no file only hands on what others export', () => {
    const barrels = files.filter((file) =>
      /^export (\*|\{[^}]*\}) from /m.test(readFileSync(join(root, file), 'utf8')),
    );
    expect(barrels).toEqual([]);
  });

  test('every suite is switched on', () => {
    const off = files.filter(
      (file) =>
        file.startsWith('test/') && /\b(it|test|describe)\.(todo|only)\b/.test(readFileSync(join(root, file), 'utf8')),
    );
    expect(off).toEqual([]);
  });

  test('the lock file holds every optional package, or npm ci refuses it', () => {
    type Locked = { readonly optionalDependencies?: Readonly<Record<string, string>> };
    const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
      packages: Record<string, Locked>;
    };
    const missing = Object.entries(lock.packages).flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter(
        (name) => !lock.packages[`node_modules/${name}`] && !lock.packages[`${path}/node_modules/${name}`],
      ),
    );
    expect(missing).toEqual([]);
  });
});
