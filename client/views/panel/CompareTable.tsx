import { type ReactNode, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { moneyText, targetFigure, targetTerm } from '../../i18n/quantities.ts';
import { useWords } from '../../i18n/useWords.ts';
import { EntityLink } from '../EntityLink.tsx';
import type { PlaceUse } from './compareByPlace.ts';

/** One row a place: which kinds, how many by when, with what money, and who answers for it. */
export function CompareTable({ uses }: { uses: readonly PlaceUse[] }) {
  const { words } = useWords();
  return (
    <table className="compare">
      <caption className="unseen">{words.compare.title}</caption>
      <thead>
        <tr>
          <th scope="col">{words.compare.place}</th>
          <th scope="col">{words.compare.kinds}</th>
          <th scope="col">{words.compare.howMany}</th>
          <th scope="col">{words.compare.money}</th>
          <th scope="col">{words.compare.who}</th>
        </tr>
      </thead>
      <tbody>
        {uses.map((use) => (
          <tr key={use.place.id}>
            <th scope="row" className="compare-place">
              <EntityLink {...use.place} />
              <small>{words.compare.measuresOf(use.measureCount)}</small>
            </th>
            <Cell label={words.compare.kinds} none={words.compare.noKind}>
              {use.kinds.map((kind) => (
                <EntityLink key={kind.id} id={kind.id} name={kind.name} />
              ))}
            </Cell>
            <Cell label={words.compare.howMany} none={words.compare.noTarget}>
              {targetLines(use)}
            </Cell>
            <Cell label={words.compare.money} none={words.compare.noMoney}>
              {moneyLines(use)}
            </Cell>
            <Cell label={words.compare.who} none={words.compare.noWho}>
              {use.answering.map(({ agency, role, whole }) => (
                <span key={agency.id}>
                  <EntityLink id={agency.id} name={shortName(agency.name, use.place.name)} />
                  {role !== 'RESPONSIBLE' && <small> {words.roles[role]}</small>}
                  {whole && <small> · {words.agency.whole}</small>}
                </span>
              ))}
            </Cell>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function targetLines({ targets }: PlaceUse): ReactNode[] {
  const ids = new Set(targets.map((target) => target.id));
  const told = targets.filter((target) => !(target.restates && ids.has(target.restates.id)));
  const isPart = (target: PlaceUse['targets'][number]) => target.partOf !== null && ids.has(target.partOf.id);
  const partsOf = (id: string) => told.filter((target) => target.partOf?.id === id);
  const wholes = told
    .filter((target) => !isPart(target))
    .sort((left, right) => Number(right.type === 'FIGURE') - Number(left.type === 'FIGURE'));
  return wholes
    .flatMap((target) => [target, ...partsOf(target.id)])
    .map((target) => <TargetCell key={target.id} target={target} part={isPart(target)} />);
}

function TargetCell({ target, part }: { target: PlaceUse['targets'][number]; part: boolean }) {
  const speech = useWords();
  return (
    <span className={part ? 'compare-part' : ''}>
      <b>
        <EntityLink id={target.id} name={targetFigure(target, speech)} />
      </b>{' '}
      {part ? <small>{target.indicator.name}</small> : <small>{targetTerm(target, speech)}</small>}
      {!part && <small className="compare-what">{target.indicator.name}</small>}
    </span>
  );
}

function moneyLines({ incentives }: PlaceUse): ReactNode[] {
  return incentives.map((incentive) => <MoneyCell key={incentive.id} incentive={incentive} />);
}

function MoneyCell({ incentive }: { incentive: PlaceUse['incentives'][number] }) {
  const speech = useWords();
  return (
    <span>
      <b>
        <EntityLink id={incentive.id} name={moneyText(incentive, speech)} />
      </b>
      <small className="compare-what">{incentive.name}</small>
    </span>
  );
}

const most = 6;

/** A cell of several lines, the first few at once and the rest on demand; a word where there is nothing. */
function Cell({ label, none, children }: { label: string; none: string; children: readonly ReactNode[] }) {
  const { words } = useWords();
  const [whole, setWhole] = useState(false);
  const hidden = children.length - most;
  return (
    <td data-label={label}>
      <div className="compare-cell">
        {children.length === 0 && <span className="compare-none">{none}</span>}
        {whole ? children : children.slice(0, most)}
        {hidden > 0 && (
          <Button className="text-button" aria-expanded={whole} onPress={() => setWhole(!whole)}>
            {whole ? words.panel.showLess : words.panel.more(hidden)}
          </Button>
        )}
      </div>
    </td>
  );
}

/** The name of a body without that of its own place before it. */
function shortName(name: string, place: string): string {
  return name.startsWith(place) && name.length > place.length + 1 ? name.slice(place.length).trim() : name;
}
