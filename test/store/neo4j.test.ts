import { afterAll, describe } from 'vitest';
import { contract } from './contract.ts';
import { leaseNeo4j } from './neo4j/lease.ts';
import { settingsOf } from './neo4j/settings.ts';

const lease = await leaseNeo4j();
afterAll(() => lease?.release());

describe.skipIf(!lease)('with a Neo4j', () => {
  contract('Neo4j', () => ({ dataDir: '', neo4j: settingsOf(lease?.uri ?? '') }));
});
