import { useMemo } from 'react';
import { useWords } from '../../../i18n/useWords.ts';
import { Choice } from '../../filters/Choice.tsx';
import { Segments } from '../../filters/Segments.tsx';
import { Asked } from '../Asked.tsx';
import { Controls } from '../controls/Controls.tsx';
import { Flag } from '../controls/Flag.tsx';
import { ScopeChoice } from '../controls/ScopeChoice.tsx';
import { type Options, unless, useOptions } from '../useOptions.ts';
import { useScope } from '../useScope.ts';
import { Workspace } from '../Workspace.tsx';
import { LinkFigure } from './LinkFigure.tsx';
import { overOf, overs, useNetworks, workVariables } from './useNetworks.ts';
import { WorkFacts } from './WorkFacts.tsx';
import { WorkFigure } from './WorkFigure.tsx';
import { WorkTable } from './WorkTable.tsx';
import type { Place, WorkNetwork } from './workNetwork.ts';
import { placesFor, sizes } from './workPicture.ts';

const drawings = ['network', 'matrix'] as const;
const leasts = ['1', '2', '3', '5', '10'] as const;
const together = 'all';

/** Who answers with whom, in all places together, in one, or in one against another. */
export function Collaboration() {
  const { words } = useWords();
  const options = useOptions();
  const scope = useScope();
  const { places, answered } = useNetworks(options);
  return (
    <Workspace
      facts={answered.status === 'ready' && <WorkFacts {...answered.data} places={places} options={options} />}
    >
      <Controls>
        <ScopeChoice name="places" scope={scope} options={options} />
        <PlaceOf name="of" label={words.comparing.work.of} places={places} options={options} />
        <PlaceOf name="against" label={words.comparing.work.against} places={places} options={options} />
        <Segments
          label={words.comparing.work.over}
          value={overOf(options)}
          options={overs.map((id) => ({ id, name: words.comparing.work.overs[id] }))}
          onChange={(id) => options.set({ over: unless('FUNCTION', id) })}
        />
        <Drawn options={options} />
        <Flag name="collectives" label={words.comparing.work.collectives} options={options} />
      </Controls>
      <Asked answered={answered}>{({ networks }) => <Networks networks={networks} options={options} />}</Asked>
    </Workspace>
  );
}

/** How the network is drawn. */
function Drawn({ options }: { options: Options }) {
  const { words } = useWords();
  const as = options.one('as', drawings);
  return (
    <>
      <Segments
        label={words.comparing.work.as}
        value={as}
        options={drawings.map((id) => ({ id, name: words.comparing.work.drawings[id] }))}
        onChange={(id) => options.set({ as: unless('network', id) })}
      />
      {as === 'network' && (
        <>
          <Choice
            label={words.comparing.work.size}
            value={options.one('size', sizes)}
            options={sizes.map((id) => ({ id, name: words.comparing.work.sizes[id] }))}
            onChange={(id) => options.set({ size: unless('degree', id) })}
          />
          <Choice
            label={words.comparing.work.least}
            value={options.one('least', leasts)}
            options={leasts.map((id) => ({ id, name: words.comparing.work.leastOf(Number(id)) }))}
            onChange={(id) => options.set({ least: unless('1', id) })}
          />
        </>
      )}
    </>
  );
}

type PlaceProps = {
  readonly name: 'of' | 'against';
  readonly label: string;
  readonly places: readonly Place[];
  readonly options: Options;
};

/** One of the places, or all together; none, for what it is set against. */
function PlaceOf({ name, label, places, options }: PlaceProps) {
  const { words } = useWords();
  const first = { id: together, name: name === 'of' ? words.comparing.work.together : words.comparing.work.nobody };
  return (
    <Choice
      label={label}
      value={options.text(name) ?? together}
      options={[first, ...places]}
      onChange={(id) => options.set({ [name]: unless(together, id) })}
    />
  );
}

function Networks({ networks, options }: { networks: readonly WorkNetwork[]; options: Options }) {
  const { words } = useWords();
  const places = useMemo(() => placesFor(networks), [networks]);
  const look = {
    as: options.one('as', drawings),
    size: options.one('size', sizes),
    least: Number(options.one('least', leasts)),
  };
  if (networks.every(({ nodes }) => nodes.length === 0)) return <p className="note">{words.comparing.nothing}</p>;
  return (
    <>
      {networks.map(
        ({ region, cut }) =>
          cut && (
            <p key={region?.id ?? together} className="note">
              {words.comparing.work.firstTogether(cut.shown, cut.total)}
            </p>
          ),
      )}
      <div className="beside">
        {networks.map((network) => (
          <WorkFigure
            key={network.region?.id ?? together}
            network={network}
            places={places}
            look={look}
            variables={workVariables(options, network.region?.id ?? null)}
          />
        ))}
      </div>
      {networks.map((network) => (
        <WorkTable key={network.region?.id ?? together} network={network} />
      ))}
      <LinkFigure networks={networks} />
    </>
  );
}
