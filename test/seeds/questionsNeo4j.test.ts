import { afterAll, describe } from 'vitest';
import { leaseNeo4j } from '../store/neo4j/lease.ts';
import { settingsOf } from '../store/neo4j/settings.ts';
import { questions } from './questions.ts';

const lease = await leaseNeo4j();
afterAll(() => lease?.release());

if (lease) await questions('Neo4j', { dataDir: '', neo4j: settingsOf(lease.uri) });
else describe.skipIf(true)('the five policies on Neo4j', () => {});
