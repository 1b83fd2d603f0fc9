import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { exportSuite } from './suite.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'exports-'));
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

exportSuite('LadybugDB', () => ({ dataDir, neo4j: null }));
