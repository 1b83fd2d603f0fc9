import { afterAll, describe } from 'vitest';
import { leaseNeo4j } from '../store/neo4j/lease.ts';
import { settingsOf } from '../store/neo4j/settings.ts';
import { answers } from './answers.ts';

const lease = await leaseNeo4j();
afterAll(() => lease?.release());

if (lease) await answers('Neo4j', { dataDir: '', neo4j: settingsOf(lease.uri) }, 8);
else describe.skipIf(true)('Neo4j answers', () => {});
