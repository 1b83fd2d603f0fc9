import type { AddressFragment, ClauseFragment } from '../../../generated/operations.ts';
import type { Kind } from '../../../graph/model.ts';
import { useWords } from '../../i18n/useWords.ts';
import { kindToken } from '../../network/kindMarks.ts';
import { read } from '../../state/transitions.ts';
import { EntityLink } from '../EntityLink.tsx';
import { StepLink } from '../StepLink.tsx';
import { markPassage } from './markPassage.ts';

export type Anchored = {
  readonly evidence: Pick<AddressFragment, 'anchorStart' | 'anchorEnd'>;
  readonly kind: Kind;
  readonly label: string;
};

type Props = {
  readonly evidence: ClauseFragment;
  /** The entity that stands here, at which the reader opens. */
  readonly of: string;
  readonly facts?: readonly Anchored[];
};

/** The passage of an attached original with the facts marked that stand in it; without it, the clause and the anchor. */
export function Passage({ evidence, of, facts = [] }: Props) {
  const { words } = useWords();
  const { quote, start, policy, ref, anchor } = evidence;
  const own = { from: evidence.anchorStart, to: evidence.anchorEnd, kind: null, label: '' };
  const marks = [
    ...facts.map(({ evidence: at, kind, label }) => ({ from: at.anchorStart, to: at.anchorEnd, kind, label })),
    own,
  ];
  return (
    <figure className="passage">
      <figcaption>
        <b>{ref}</b>
        <EntityLink id={policy.id} name={policy.name} />
        <StepLink className="read-link" to={read(of)}>
          {words.reader.open}
        </StepLink>
      </figcaption>
      {quote === null ? (
        <p className="passage-none">
          <q lang="zh-CN">{anchor}</q>
          <small>{words.evidence.noQuote}</small>
        </p>
      ) : (
        <blockquote lang="zh-CN">
          {markPassage(quote, start ?? 0, marks).map(({ from, text, kind, label, marked }) =>
            marked ? (
              <mark key={from} title={label} style={kind ? { borderColor: `var(${kindToken(kind)})` } : undefined}>
                {text}
              </mark>
            ) : (
              text
            ),
          )}
        </blockquote>
      )}
    </figure>
  );
}
