import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { attachDocuments } from '../../graph/documents/attach.ts';
import { corpusDocuments, readCorpus } from '../corpus/corpus.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'originals-'));
  await cp(corpusDocuments, folder, { recursive: true });
});
afterEach(() => rm(folder, { recursive: true }));

const jia = 'policy:jia-2024-consortia';
const yi = 'policy:yi-2023-innovation-rules';
const attachAll = async (dir = folder) => {
  const { attached, warnings } = await attachDocuments((await readCorpus()).records, dir);
  return { ids: [...attached.keys()], warnings };
};
const change = async (change: (text: string) => string) => {
  const file = join(folder, 'jia.txt');
  await writeFile(file, change(await readFile(file, 'utf8')));
};

test('an original is known by its sha256, whatever its name, in any folder below', async () => {
  await rm(join(folder, 'yi.txt'));
  await cp(join(corpusDocuments, 'yi.txt'), join(folder, 'deep', 'other.md'), { recursive: true });
  expect(await attachAll()).toEqual({ ids: [jia, yi], warnings: [] });
});

test('by its name too, with a warning, where every anchor is found', async () => {
  await change((text) => `\ufeff${text}`.replaceAll('。\n', '。 \r\n'));
  expect(await attachAll()).toEqual({
    ids: [jia, yi],
    warnings: [
      expect.stringMatching(
        /^policy:jia-2024-consortia: the sha256 of jia\.txt is .*; attached since every anchor is found$/,
      ),
    ],
  });
});

test('by its name not, with a warning, where an anchor is not found', async () => {
  await change((text) => text.replace('加强考核', '改进考核'));
  expect(await attachAll()).toEqual({
    ids: [yi],
    warnings: [
      expect.stringMatching(
        /^policy:jia-2024-consortia: .*; not attached: 1 anchors are not in jia\.txt, first "加强考核"$/,
      ),
    ],
  });
});

test('one that is not there is said, and a record that knows of none is silent', async () => {
  await rm(join(folder, 'yi.txt'));
  expect(await attachAll()).toEqual({ ids: [jia], warnings: [`${yi}: no original yi.txt found`] });
});

test('a cut that does not fit and an anchor that is lost are said', async () => {
  const { records } = await readCorpus();
  const changed = records.map((record) => {
    const policy = structuredClone(record.value.policy);
    policy.source.cuts = policy.source.cuts.map((cut) => ({ ...cut, from: cut.from === '^' ? '^' : '没有的话' }));
    policy.source.repairs = [];
    return { ...record, value: { ...record.value, policy } };
  });
  expect((await attachDocuments(changed, folder)).warnings).toEqual([
    `${yi}: cut of yi.txt: "没有的话" is not found; should stand exactly once`,
    `${yi}: 1 anchors are not in yi.txt, first "沿海科创带企业"`,
  ]);
});

test('a folder that is not there is a warning', async () => {
  const nowhere = join(folder, 'nowhere');
  expect(await attachAll(nowhere)).toEqual({
    ids: [],
    warnings: [`${nowhere} cannot be read; should be a folder of originals`],
  });
});
