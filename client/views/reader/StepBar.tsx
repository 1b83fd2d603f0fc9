import { Button } from 'react-aria-components/Button';
import { kinds } from '../../../graph/model.ts';
import { useWords } from '../../i18n/useWords.ts';
import { Icon } from '../Icon.tsx';
import { says } from './says.ts';
import type { Steps } from './useSteps.ts';

/** The fact before, where one is, and the next; every step is spoken. */
export function StepBar({ steps }: { steps: Steps }) {
  const speech = useWords();
  const { words, language } = speech;
  const { current, position, count } = steps;
  const said = current && [kinds[current.kind].caption[language], current.entity.name, says(current, speech)];
  return (
    <div className="step-bar">
      <Button
        className="button square"
        aria-label={words.reader.previous}
        isDisabled={count === 0}
        onPress={steps.previous}
      >
        <Icon name="up" />
      </Button>
      <output aria-live="polite">
        {current ? words.reader.position(position, count) : words.reader.none(count)}
        {said && <span className="unseen">{` · ${said.filter(Boolean).join(' · ')}`}</span>}
      </output>
      <Button className="button square" aria-label={words.reader.next} isDisabled={count === 0} onPress={steps.next}>
        <Icon name="down" />
      </Button>
    </div>
  );
}
