import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { texts } from './texts.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'texts-'));
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

texts('LadybugDB', { dataDir, neo4j: null });
