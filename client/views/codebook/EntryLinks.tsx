import type { Named } from '../panel/parts.tsx';

/** Names that lead to their entries. */
export function EntryLinks({ of }: { of: readonly Named[] }) {
  return (
    <span className="names">
      {of.map(({ id, name }) => (
        <a key={id} className="entity-link" href={`#${id}`}>
          {name}
        </a>
      ))}
    </span>
  );
}
