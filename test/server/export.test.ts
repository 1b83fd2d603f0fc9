import { createHash } from 'node:crypto';
import { crc32, inflateRawSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { formats } from '../../graph/export/formats.ts';
import { type CorpusApp, openCorpusApp } from './corpusApp.ts';

let opened: CorpusApp;
beforeAll(async () => {
  opened = await openCorpusApp();
});
afterAll(() => opened.close());

const get = async (path: string, method = 'GET') => opened.app.fetch(`http://localhost${path}`, { method });

test('lists the formats', async () => {
  expect(await (await get('/export')).json()).toEqual(formats.map(({ id, description }) => ({ id, description })));
});

test.each([
  ['graphml', 'application/xml'],
  ['gexf', 'application/xml'],
  ['json-ld', 'application/ld+json'],
  ['json', 'application/json'],
])('saves %s under the version of the corpus', async (id, type) => {
  const { corpus } = await opened.data('{ corpus { version } }');
  const response = await get(`/export/${id}`);
  const extension = formats.find((format) => format.id === id)?.extension;
  expect(response.headers.get('content-type')).toBe(`${type}; charset=utf-8`);
  expect(response.headers.get('content-disposition')).toBe(
    `attachment; filename="policy-graph-${corpus.version.slice(0, 12)}.${extension}"`,
  );
  const text = await response.text();
  const body = text.slice(0, text.lastIndexOf('\n', text.length - 2) + 1);
  expect(text.slice(body.length)).toContain(hashOf(body));
});

test('saves csv as an archive of the files that its manifest lists', async () => {
  const response = await get('/export/csv');
  expect(response.headers.get('content-type')).toBe('application/zip');
  const unpacked = unzipped(Buffer.from(await response.arrayBuffer()));
  const { files } = JSON.parse(String(unpacked.get('manifest.json')));
  expect(unpacked.size).toBe(files.length + 1);
  for (const { name, sha256 } of files) expect([name, hashOf(unpacked.get(name) ?? '')]).toEqual([name, sha256]);
});

test('refuses other formats and methods, and more than two at once, and recovers', async () => {
  expect((await get('/export/xlsx')).status).toBe(404);
  expect((await get('/export/json', 'POST')).status).toBe(405);
  const three = [await get('/export/json'), await get('/export/json'), await get('/export/json')];
  expect(three.map(({ status }) => status)).toEqual([200, 200, 503]);
  await three[0]?.text();
  await three[1]?.body?.cancel();
  await expect
    .poll(async () => {
      const response = await get('/export/json');
      await response.text();
      return response.status;
    })
    .toBe(200);
});

const hashOf = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex');

/** Reads an archive as its directory at the end says, checking every sum. */
function unzipped(archive: Buffer): ReadonlyMap<string, Buffer> {
  const end = archive.length - 22;
  expect(archive.readUInt32LE(end)).toBe(0x06054b50);
  const files = new Map<string, Buffer>();
  let at = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left--) {
    const [crc, packed, size] = [16, 20, 24].map((place) => archive.readUInt32LE(at + place));
    const length = archive.readUInt16LE(at + 28);
    const name = String(archive.subarray(at + 46, at + 46 + length));
    const start = archive.readUInt32LE(at + 42) + 30 + length;
    const content = inflateRawSync(archive.subarray(start, start + (packed ?? 0)));
    expect([name, content.length, crc32(content)]).toEqual([name, size, crc]);
    files.set(name, content);
    at += 46 + length;
  }
  return files;
}
