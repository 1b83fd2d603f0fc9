import type { TargetFactsFragment } from '../../../generated/operations.ts';
import { targetFigure, targetTerm } from '../../i18n/quantities.ts';
import { useWords } from '../../i18n/useWords.ts';
import { EntityLink } from '../EntityLink.tsx';
import { Clause } from './Clause.tsx';

type Props = { readonly targets: readonly TargetFactsFragment[]; readonly places?: boolean };

/** Targets with figure, year and clause; a part stands under its total, a restatement is left to the one it restates. */
export function TargetList({ targets, places = false }: Props) {
  const ids = new Set(targets.map((target) => target.id));
  const told = targets.filter((target) => !(target.restates && ids.has(target.restates.id)));
  const partsOf = (id: string) => told.filter((target) => target.partOf?.id === id);
  const roots = told.filter((target) => !(target.partOf && ids.has(target.partOf.id)));
  return (
    <ul className="figures">
      {roots.map((target) => (
        <li key={target.id}>
          <TargetLine target={target} places={places} />
          {partsOf(target.id).length > 0 && (
            <ul className="figure-parts">
              {partsOf(target.id).map((part) => (
                <li key={part.id}>
                  <TargetLine target={part} places={places} />
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ul>
  );
}

function TargetLine({ target, places }: { target: TargetFactsFragment; places: boolean }) {
  const speech = useWords();
  const { words } = speech;
  const where = target.region ? [target.region] : target.policy.regions;
  return (
    <div className="figure-line">
      <strong>
        <EntityLink id={target.id} name={targetFigure(target, speech)} />
      </strong>
      <span className="figure-term">
        {targetTerm(target, speech)}
        {target.yearBasis === 'INHERITED' && <sup title={words.target.inherited}>*</sup>}
      </span>
      <span className="figure-what">
        {places && <b>{where.map((region) => region.name).join('、')} </b>}
        <EntityLink id={target.indicator.id} name={target.indicator.name} />
        {target.scope && <em> {target.scope}</em>}
      </span>
      <Clause evidence={target.evidence} />
    </div>
  );
}
