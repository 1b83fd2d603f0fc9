import type { IncentiveFactsFragment } from '../../../generated/operations.ts';
import { moneyInYuan, moneyText } from '../../i18n/quantities.ts';
import { useWords } from '../../i18n/useWords.ts';
import { EntityLink } from '../EntityLink.tsx';
import { Clause } from './Clause.tsx';

/** Incentives with their money as printed and in yuan, what earns them, who gets them, and the clause. */
export function IncentiveList({ incentives }: { incentives: readonly IncentiveFactsFragment[] }) {
  return (
    <ul className="figures">
      {incentives.map((incentive) => (
        <li key={incentive.id}>
          <IncentiveLine incentive={incentive} />
        </li>
      ))}
    </ul>
  );
}

function IncentiveLine({ incentive }: { incentive: IncentiveFactsFragment }) {
  const speech = useWords();
  const { words } = speech;
  const inYuan = moneyInYuan(incentive, speech);
  return (
    <div className="figure-line">
      <strong>
        <EntityLink id={incentive.id} name={moneyText(incentive, speech)} />
      </strong>
      {inYuan && <span className="figure-term">= {inYuan}</span>}
      <span className="figure-what">
        <span>{incentive.name}</span>
        <em> · {words.incentive.forms[incentive.form]}</em>
        {incentive.recipient && (
          <>
            <em> → </em>
            <EntityLink {...incentive.recipient} />
          </>
        )}
      </span>
      {(incentive.trigger || incentive.stacking) && (
        <span className="figure-what">
          {incentive.trigger && (
            <span>
              {words.incentive.trigger} <q lang="zh-CN">{incentive.trigger}</q>
            </span>
          )}
          {incentive.stacking && (
            <em>
              {' '}
              · <q lang="zh-CN">{incentive.stacking}</q>
            </em>
          )}
        </span>
      )}
      <Clause evidence={incentive.evidence} />
    </div>
  );
}
