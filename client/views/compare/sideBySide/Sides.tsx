import { useWords } from '../../../i18n/useWords.ts';
import { EntityLink } from '../../EntityLink.tsx';
import type { Column } from '../column.ts';
import { DataTable } from '../DataTable.tsx';
import type { Sided } from './sided.ts';

type Side = Sided['sides'][number];

/** What is compared, and how far it can be: how many measures, how many documents are attached, who can be silent. */
export function Sides({ compared }: { compared: Sided }) {
  const { words } = useWords();
  const columns: Column<Side>[] = [
    {
      id: 'side',
      title: words.comparing.mix.name,
      value: ({ entity }) => entity.name,
      show: ({ entity }) => <EntityLink {...entity} />,
    },
    {
      id: 'policies',
      title: words.region.policies,
      value: ({ policies }) => policies.length,
      room: 'wide',
      show: ({ policies }) =>
        policies.map((policy) => (
          <span key={policy.id} className="more-line">
            <EntityLink {...policy} />
          </span>
        )),
    },
    { id: 'measures', title: words.compare.measures, value: ({ measureCount }) => measureCount, numeric: true },
    {
      id: 'compared',
      title: words.comparing.sides.byWords,
      value: ({ comparedMeasures }) => comparedMeasures,
      show: ({ comparedMeasures, truncated }) =>
        truncated ? words.comparing.sides.firstOnly(comparedMeasures) : comparedMeasures,
      numeric: true,
    },
    {
      id: 'attached',
      title: words.policy.attached,
      value: ({ attachedPolicies }) => attachedPolicies,
      show: ({ attachedPolicies, policies }) => `${attachedPolicies} / ${policies.length}`,
      numeric: true,
    },
    {
      id: 'speaks',
      title: words.comparing.sides.silence,
      value: ({ speaksForAll }) => (speaksForAll ? words.comparing.sides.silent : words.comparing.sides.notSilent),
    },
  ];
  return (
    <section className="figure">
      <DataTable
        caption={words.comparing.sides.compared}
        columns={columns}
        rows={compared.sides}
        keyOf={({ entity }) => entity.id}
      />
    </section>
  );
}
