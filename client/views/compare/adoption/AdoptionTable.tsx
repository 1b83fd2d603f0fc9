import { useWords } from '../../../i18n/useWords.ts';
import { choose } from '../../../state/transitions.ts';
import { EntityLink } from '../../EntityLink.tsx';
import { StepLink } from '../../StepLink.tsx';
import type { Column } from '../column.ts';
import { DataTable } from '../DataTable.tsx';
import type { Adopted } from './adopted.ts';
import { lagText } from './lagText.ts';

type Adopter = Adopted['adopters'][number];

/** Places by date, with the document and what it cites as carried out or applied. */
export function AdoptionTable({ adoption }: { adoption: Adopted }) {
  const speech = useWords();
  const { words } = speech;
  const columns: Column<Adopter>[] = [
    {
      id: 'place',
      title: words.compare.place,
      value: ({ region }) => region.name,
      show: ({ region }) => <EntityLink {...region} />,
    },
    { id: 'issued', title: words.policy.issued, value: ({ policy }) => policy.issued, room: 'line' },
    {
      id: 'lag',
      title: words.comparing.adoption.lag,
      value: ({ lag, leastLag }) => lag ?? leastLag,
      room: 'line',
      show: (adopter) => (
        <>
          {lagText(adopter, speech)}
          {adopter.lagNote && <span className="more-line">{adopter.lagNote}</span>}
        </>
      ),
    },
    {
      id: 'policy',
      title: words.measure.policy,
      value: ({ policy }) => policy.name,
      room: 'wide',
      show: ({ policy }) => <EntityLink id={policy.id} name={policy.name} />,
    },
    {
      id: 'measures',
      title: words.compare.measures,
      value: ({ measureCount }) => measureCount,
      show: ({ region, measureCount }) => (
        <StepLink to={choose({ facts: region.id })}>{words.compare.measuresOf(measureCount)}</StepLink>
      ),
    },
    {
      id: 'parents',
      title: words.comparing.adoption.parents,
      value: ({ parents }) => parents.length,
      room: 'wide',
      show: ({ parents }) => parents.map((parent) => <Parent key={parent.citation.cited.id} parent={parent} />),
    },
  ];
  return (
    <DataTable
      caption={words.comparing.adoption.caption}
      columns={columns}
      rows={adoption.adopters}
      keyOf={({ region }) => region.id}
    />
  );
}

function Parent({ parent: { citation, uses } }: { parent: Adopter['parents'][number] }) {
  const { words } = useWords();
  const said =
    uses === null
      ? words.comparing.adoption.parentUnknown
      : uses
        ? words.comparing.adoption.parentUses
        : words.comparing.adoption.parentNot;
  return (
    <span className="more-line">
      <EntityLink {...citation.cited} />{' '}
      <small>
        {words.policy.citationRelations[citation.relation]} · {citation.evidence.ref} · {said}
      </small>
    </span>
  );
}
