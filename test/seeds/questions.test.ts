import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { questions } from './questions.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'questions-'));
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

await questions('LadybugDB', { dataDir, neo4j: null });
