import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { answers } from './answers.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'answers-'));
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

await answers('LadybugDB', { dataDir, neo4j: null }, 25);
