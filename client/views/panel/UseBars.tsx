import { EntityLink } from '../EntityLink.tsx';

type Use = { readonly id: string; readonly name: string; readonly count: number };

/** How much each is used, as bars, the most used first. */
export function UseBars({ uses }: { uses: readonly Use[] }) {
  const most = Math.max(1, ...uses.map(({ count }) => count));
  const sorted = [...uses].sort((left, right) => right.count - left.count);
  return (
    <ul className="use-bars">
      {sorted.map(({ id, name, count }) => (
        <li key={id}>
          <EntityLink id={id} name={name} />
          <i style={{ width: `${(100 * count) / most}%` }} />
          <b>{count}</b>
        </li>
      ))}
    </ul>
  );
}
