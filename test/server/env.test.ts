import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { readSettings } from '../../server/env.ts';

const usual = {
  host: '127.0.0.1',
  port: 4000,
  dataDir: resolve(import.meta.dirname, '../../.data'),
  documentsDir: null,
  adminToken: null,
  neo4j: null,
};

test('an empty environment gives the defaults, and empty values count as absent', () => {
  expect(readSettings({})).toEqual(usual);
  expect(readSettings({ HOST: '', PORT: '', NEO4J_URI: '', DATA_DIR: '', ADMIN_TOKEN: '' })).toEqual(usual);
});

test('every variable is read', () => {
  const environment = {
    HOST: '0.0.0.0',
    PORT: '80',
    NEO4J_URI: 'neo4j+s://graph.example:7687',
    NEO4J_USER: 'reader',
    NEO4J_PASSWORD: 'secret',
    NEO4J_DATABASE: 'policies',
    DATA_DIR: '/data',
    DOCUMENTS_DIR: '/originals',
    ADMIN_TOKEN: 'token',
  };
  expect(readSettings(environment)).toEqual({
    host: '0.0.0.0',
    port: 80,
    dataDir: '/data',
    documentsDir: '/originals',
    adminToken: 'token',
    neo4j: { uri: 'neo4j+s://graph.example:7687', user: 'reader', password: 'secret', database: 'policies' },
  });
});

test('a password alone is that of the user neo4j, and without one no credentials are sent', () => {
  const uri = 'bolt://localhost:7687';
  expect(readSettings({ NEO4J_URI: uri, NEO4J_PASSWORD: 'secret' }).neo4j).toMatchObject({ user: 'neo4j' });
  expect(readSettings({ NEO4J_URI: uri }).neo4j).toMatchObject({ user: null, password: null });
});

test('everything that is wrong is said at once, without secrets', () => {
  const environment = { PORT: '70000', NEO4J_URI: 'http://me:secret@graph.example' };
  expect(() => readSettings(environment)).toThrow(
    [
      'PORT is "70000"; should be a whole number from 0 to 65535',
      'NEO4J_URI is "http://graph.example"; should be an address such as neo4j://host:7687',
    ].join('\n'),
  );
});
