import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { recordText, vocabularyText } from './texts.ts';

const run = promisify(execFile);
const root = join(import.meta.dirname, '../..');
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'check-'));
  await mkdir(join(folder, 'originals'));
  await writeFile(join(folder, 'originals', 'a.txt'), '一、锚。');
  await writeFile(join(folder, 'vocabulary.yaml'), vocabularyText);
  await writeFile(
    join(folder, 'record.yaml'),
    recordText({ policy: 'source: {file: a.txt}' }).replace('characters: 1', 'characters: 4'),
  );
});
afterAll(() => rm(folder, { recursive: true }));

/** What the command answers: exit status, standard output and error. */
async function check(...words: string[]): Promise<{ status: number; out: string; error: string }> {
  try {
    const { stdout, stderr } = await run(process.execPath, ['server/cli/check.ts', ...words], { cwd: root });
    return { status: 0, out: stdout, error: stderr };
  } catch (failure) {
    const { code, stdout, stderr } = failure as { code: number; stdout: string; stderr: string };
    return { status: code, out: stdout, error: stderr };
  }
}

test('sound files are silent and end with 0', async () => {
  expect(await check(folder)).toEqual({ status: 0, out: '', error: '' });
});

test('each fault is a line on standard output, and the end is 1', async () => {
  const file = join(folder, 'bad.yaml');
  await writeFile(file, recordText().replace('region:1', 'region:nowhere').replace('RULES', 'RULE'));
  const nothing = join(folder, 'nothing.yaml');
  const answer = await check(file, nothing);
  await rm(file);
  expect(answer).toEqual({
    status: 1,
    out: [
      `${file}:4: policy.documentType is "RULE"; should be one of OPINION, PLAN, ACTION_PLAN, SCHEME, RULES, NOTICE, OTHER`,
      `${nothing}:1: cannot be read; should be a file or a folder`,
      '',
    ].join('\n'),
    error: '',
  });
});

test('faults against the originals are said, and warnings go to standard error', async () => {
  const originals = join(folder, 'originals');
  expect(await check(folder, '--documents', originals)).toEqual({
    status: 0,
    out: '',
    error: expect.stringMatching(
      /^warning: policy:a: the sha256 of a\.txt is .*, not in the record; attached since every anchor is found\n$/,
    ),
  });
  await writeFile(join(originals, 'a.txt'), '一、锚。到2027年60家。');
  expect(await check(folder, '--documents', originals)).toEqual({
    status: 1,
    out: [
      `${join(folder, 'record.yaml')}:9: the figure in "…到2027年60家。…" of 一 is no fact; should be a target, an incentive, or stand under figures`,
      `${join(folder, 'record.yaml')}:14: characters is 4; should be 14`,
      '',
    ].join('\n'),
    error: expect.stringContaining('attached since'),
  });
});

test('wrong usage ends with 2, help with 0', async () => {
  expect((await check()).status).toBe(2);
  expect((await check('--colour', 'x')).status).toBe(2);
  expect((await check('--help')).status).toBe(0);
});
