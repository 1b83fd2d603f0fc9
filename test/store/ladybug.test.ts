import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { contract } from './contract.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'store-'));
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

contract('LadybugDB', () => ({ dataDir, neo4j: null }));
