import { Button } from 'react-aria-components/Button';
import { useWords } from '../../i18n/useWords.ts';
import { findPaths } from '../../state/growing.ts';
import { useView } from '../../state/RecipeContext.ts';
import { EntityLink } from '../EntityLink.tsx';
import { Icon } from '../Icon.tsx';
import { KindMark } from '../KindMark.tsx';
import { nameOnWay } from './pathSentences.ts';
import type { Walk } from './useWalk.ts';
import './paths.css';

/** The shortest ways between two entities in words, one at a time, to be walked step by step. */
export function Paths({ walk }: { walk: Walk }) {
  const { words } = useWords();
  const { go } = useView();
  const { ways, at, steps, step } = walk;
  const way = ways[at];
  const current = steps[step];
  const [first, last] = [way?.nodes[0], way?.nodes.at(-1)];
  return (
    <section className="paths" aria-label={words.actions.path.title}>
      <header>
        <h2>{words.actions.path.title}</h2>
        {ways.length > 1 && (
          <span className="paths-way">
            <Turn
              label={words.actions.path.previousWay}
              icon="previous"
              onPress={() => walk.turnTo(at - 1)}
              off={at === 0}
            />
            {words.actions.path.way(at + 1, ways.length)}
            <Turn
              label={words.actions.path.nextWay}
              icon="chevron"
              onPress={() => walk.turnTo(at + 1)}
              off={at === ways.length - 1}
            />
          </span>
        )}
        <Turn label={words.actions.path.close} icon="close" onPress={() => go(findPaths(null))} off={false} />
      </header>
      {!way && (
        <p>
          <b>{words.actions.path.none}</b>
          <br />
          {words.actions.path.noneHint}
        </p>
      )}
      {first && last && (
        <p className="paths-ends">
          {words.actions.path.between(nameOnWay(first, words), nameOnWay(last, words))} ·{' '}
          {words.actions.path.steps(steps.length)}
        </p>
      )}
      <ol>
        {steps.map(({ edge, source, relation, target }, index) => (
          <li key={edge} aria-current={index === step ? 'step' : undefined}>
            <Button
              className="paths-step"
              aria-label={words.actions.path.step(index + 1, steps.length)}
              onPress={() => walk.stepTo(index)}
            >
              {index + 1}
            </Button>
            <span>
              <KindMark kind={source.kind} />
              <EntityLink id={source.id} name={nameOnWay(source, words)} /> <i>{relation}</i>{' '}
              <KindMark kind={target.kind} />
              <EntityLink id={target.id} name={nameOnWay(target, words)} />
            </span>
          </li>
        ))}
      </ol>
      {steps.length > 1 && (
        <footer>
          <Turn
            label={words.actions.path.previous}
            icon="previous"
            onPress={() => walk.stepTo(step - 1)}
            off={step <= 0}
          />
          <Turn
            label={words.actions.path.next}
            icon="chevron"
            onPress={() => walk.stepTo(step + 1)}
            off={step >= steps.length - 1}
          />
        </footer>
      )}
      <output className="unseen" aria-live="polite">
        {current &&
          words.actions.path.sentence(
            nameOnWay(current.source, words),
            current.relation,
            nameOnWay(current.target, words),
          )}
      </output>
    </section>
  );
}

type TurnProps = {
  readonly label: string;
  readonly icon: 'previous' | 'chevron' | 'close';
  readonly onPress: () => void;
  readonly off: boolean;
};

function Turn({ label, icon, onPress, off }: TurnProps) {
  return (
    <Button className="button quiet square" aria-label={label} onPress={onPress} isDisabled={off}>
      <Icon name={icon} />
    </Button>
  );
}
