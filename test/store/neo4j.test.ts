import { afterAll, describe } from 'vitest';
import { agreement } from './agreement.ts';
import { contract } from './contract.ts';
import { leaseNeo4j } from './neo4j/lease.ts';
import { settingsOf } from './neo4j/settings.ts';

const lease = await leaseNeo4j();
afterAll(() => lease?.release());

describe.skipIf(!lease)('with a Neo4j', () => {
  const settings = () => ({ dataDir: '', neo4j: settingsOf(lease?.uri ?? '') });
  contract('Neo4j', settings);
  agreement(settings);
});
