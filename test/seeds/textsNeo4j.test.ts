import { afterAll, describe } from 'vitest';
import { leaseNeo4j } from '../store/neo4j/lease.ts';
import { settingsOf } from '../store/neo4j/settings.ts';
import { texts } from './texts.ts';

const lease = await leaseNeo4j();
afterAll(() => lease?.release());

if (lease) texts('Neo4j', { dataDir: '', neo4j: settingsOf(lease.uri) });
else describe.skipIf(true)('the originals on Neo4j', () => {});
