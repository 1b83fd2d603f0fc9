import { Clause } from '../panel/Clause.tsx';
import { StrengthWord } from '../panel/StrengthWord.tsx';
import { LeavingLink } from './LeavingLink.tsx';
import type { Example } from './pickExamples.ts';

type Props = { readonly examples: readonly Example[]; readonly instrument: string };

/** Measures that use an instrument: where, how strongly, and in which clause. */
export function ExampleList({ examples, instrument }: Props) {
  return (
    <ul className="entry-examples">
      {examples.map(({ measure, coding }) => (
        <li key={measure.id}>
          <b>{measure.policy.regions.map(({ name }) => name).join(' · ')}</b>
          <LeavingLink id={measure.id} name={measure.name} from={instrument} />
          <StrengthWord strength={coding.strength} />
          {coding.instrument.id !== instrument && <a href={`#${coding.instrument.id}`}>{coding.instrument.name}</a>}
          <Clause evidence={coding.evidence} />
        </li>
      ))}
    </ul>
  );
}
