import type { CompareTargetsQuery } from '../../../../generated/operations.ts';
import { targetFigure, targetTerm } from '../../../i18n/quantities.ts';
import { useWords } from '../../../i18n/useWords.ts';
import { EntityLink } from '../../EntityLink.tsx';
import { groupWords } from './groupWords.ts';
import { isDrawn, placesIn, type RowGroup, reasonsBetween } from './targetGroups.ts';

type Props = { readonly answer: CompareTargetsQuery['targetComparison']; readonly groups: readonly RowGroup[] };

/** What must not be compared with the first group, each with the reason; it is never drawn on the same axis. */
export function Apart({ answer, groups }: Props) {
  const { words } = useWords();
  const [first, ...others] = groups;
  if (!first || others.length === 0) return null;
  return (
    <section className="apart">
      <h3>{words.comparing.targets.apart}</h3>
      <p className="hint">{words.comparing.targets.apartHint(`${first.letter} · ${first.indicator.name}`)}</p>
      <ul>
        {others.map((group) => (
          <li key={group.number}>
            <GroupLine group={group} />
            <ul className="reasons">
              {reasonsBetween(answer, first.number, group.number).map(({ code, text }) => (
                <li key={code}>{text}</li>
              ))}
            </ul>
            {isDrawn(group) && <small>{words.comparing.targets.ownAxis}</small>}
          </li>
        ))}
      </ul>
    </section>
  );
}

function GroupLine({ group }: { group: RowGroup }) {
  const speech = useWords();
  return (
    <>
      <h4>
        <b>{group.letter}</b> {group.indicator.name} <small>{groupWords(group, speech)}</small>
      </h4>
      <p>
        {group.rows.map((row) => (
          <span key={row.target.id} className="apart-row">
            {placesIn(row)} <EntityLink id={row.target.id} name={targetFigure(row.target, speech)} />{' '}
            <small>{targetTerm(row.target, speech)}</small>
          </span>
        ))}
      </p>
    </>
  );
}
