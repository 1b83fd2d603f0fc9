import type { Neo4jSettings } from '../../../graph/store/neo4j/sessions.ts';

/** The settings of an address that may hold a user and a password. */
export function settingsOf(address: string): Neo4jSettings {
  const [, scheme, user = null, password = null, rest] =
    /^([^:]+):\/\/(?:([^:@/]*)(?::([^@/]*))?@)?(.*)$/.exec(address) ?? [];
  const decoded = (text: string | null) => (text === null ? null : decodeURIComponent(text));
  return { uri: `${scheme}://${rest}`, user: decoded(user), password: decoded(password), database: null };
}
