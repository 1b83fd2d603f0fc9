import type { ReactNode } from 'react';
import type { Kind } from '../../../graph/model.ts';
import { useWords } from '../../i18n/useWords.ts';
import { EntityLink } from '../EntityLink.tsx';
import { KindMark } from '../KindMark.tsx';

export type Named = { readonly id: string; readonly name: string; readonly kind?: Kind };

/** A part of a panel under a heading; nothing at all where it would be empty. */
export function Section({ title, count, children }: { title: string; count?: number; children: ReactNode }) {
  if (count === 0) return null;
  return (
    <section className="panel-section">
      <h3>
        {title}
        {count !== undefined && <span className="count">{count}</span>}
      </h3>
      {children}
    </section>
  );
}

/** Facts as pairs of name and value; pairs without a value are left out. */
export function Facts({ pairs }: { pairs: readonly (readonly [string, ReactNode])[] }) {
  const told = pairs.filter(([, value]) => value !== null && value !== undefined && value !== '' && value !== false);
  if (told.length === 0) return null;
  return (
    <dl className="facts">
      {told.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Names that lead on, one after the other. */
export function Names({ of }: { of: readonly Named[] }) {
  if (of.length === 0) return null;
  return (
    <span className="names">
      {of.map((one) => (
        <EntityLink key={one.id} id={one.id} name={one.name} />
      ))}
    </span>
  );
}

/** Names that lead on, one a line, with what is to say of each. */
export function NameList<One extends Named>({ of, note }: { of: readonly One[]; note?: (one: One) => ReactNode }) {
  return (
    <ul className="name-list">
      {of.map((one) => (
        <li key={one.id}>
          {one.kind && <KindMark kind={one.kind} />}
          <EntityLink id={one.id} name={one.name} />
          {note && <span className="note">{note(one)}</span>}
        </li>
      ))}
    </ul>
  );
}

/** Says that a list is only a first page. */
export function Rest({ shown, all }: { shown: number; all: number }) {
  const { words } = useWords();
  return shown < all ? <p className="rest">{words.panel.shownOf(shown, all)}</p> : null;
}
