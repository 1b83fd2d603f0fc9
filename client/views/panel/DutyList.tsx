import type { DutyFragment } from '../../../generated/operations.ts';
import { useWords } from '../../i18n/useWords.ts';
import { EntityLink } from '../EntityLink.tsx';

/** Bodies with the part that each has, in the printed order. */
export function DutyList({ duties }: { duties: readonly DutyFragment[] }) {
  const { words } = useWords();
  const inOrder = [...duties].sort((left, right) => left.position - right.position);
  return (
    <ul className="duties">
      {inOrder.map(({ agency, role, inherited, printed }) => (
        <li key={agency.id} title={printed}>
          <span className={`role ${role.toLowerCase()}`}>{words.roles[role]}</span>
          <EntityLink {...agency} />
          {inherited && <small>{words.inherited}</small>}
        </li>
      ))}
    </ul>
  );
}
