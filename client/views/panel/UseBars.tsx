import { EntityLink } from '../EntityLink.tsx';

type Use = { readonly id: string; readonly name: string; readonly count: number };

/** How much each is used, as bars; the bar of `most` uses is the longest that there may be. */
export function UseBars({ uses, most }: { uses: readonly Use[]; most: number }) {
  return (
    <ul className="use-bars">
      {uses.map(({ id, name, count }) => (
        <li key={id}>
          <EntityLink id={id} name={name} />
          <i style={{ width: `${(100 * count) / most}%` }} />
          <b>{count}</b>
        </li>
      ))}
    </ul>
  );
}
