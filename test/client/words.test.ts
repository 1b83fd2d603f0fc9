import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { en } from '../../client/i18n/en.ts';
import { zh } from '../../client/i18n/zh.ts';

const client = join(import.meta.dirname, '../../client');
const sources = globSync('**/*.{ts,tsx}', { cwd: client })
  .filter((file) => !/^i18n\/(zh|en)\.ts$/.test(file))
  .map((file) => ({ file, text: readFileSync(join(client, file), 'utf8') }));

function keysOf(words: object, path = ''): string[] {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'object' && value !== null ? keysOf(value, `${path}${key}.`) : [`${path}${key}`],
  );
}

/** Text between tags, and attributes that are read out or shown, written into a component. */
const bare = [
  />\s*([^<>{}\n]*[\p{Script=Han}A-Za-z]{2,}[^<>{}\n]*)\s*<\//gu,
  /\b(?:aria-label|title|placeholder|alt|aria-roledescription)="([^"]*\p{L}[^"]*)"/gu,
];

describe('the words of the explorer', () => {
  test('both languages hold the same keys', () => {
    expect(keysOf(en)).toEqual(keysOf(zh));
  });

  test('no word of English is Chinese, and none is missing', () => {
    const said = (words: object): string[] =>
      Object.values(words).flatMap((value) =>
        typeof value === 'object' ? said(value) : [typeof value === 'string' ? value : '—'],
      );
    const own = new Set([zh.language.zh]);
    expect(said(en).filter((word) => /\p{Script=Han}/u.test(word) && !own.has(word))).toEqual([]);
    expect(said(zh).filter((word) => word.trim() === '')).toEqual(['']);
  });

  test('no component has words of its own', () => {
    const found = sources.flatMap(({ file, text }) =>
      bare.flatMap((pattern) => [...text.matchAll(pattern)].map((match) => `${file}: ${match[1]}`)),
    );
    expect(found.filter((one) => file(one).endsWith('.tsx'))).toEqual([]);
  });

  test('every word is used', () => {
    const all = sources.map(({ text }) => text).join('\n');
    const used = (key: string) => {
      const parts = key.split('.');
      return parts.some((_, index) => {
        const path = `words.${parts.slice(0, index + 1).join('.')}`;
        return all.includes(index === parts.length - 1 ? path : `${path}[`) || all.includes(`...${path}`);
      });
    };
    expect(keysOf(zh).filter((key) => !used(key))).toEqual([]);
  });
});

function file(found: string): string {
  return found.slice(0, found.indexOf(':'));
}
