import type { ReactNode } from 'react';
import { useWords } from '../../i18n/useWords.ts';
import type { Answered } from '../../queries/useAnswer.ts';
import { FailureNotice, Notice } from '../notice/Notice.tsx';

type Props<Data extends { readonly node: unknown }, Node> = {
  readonly answered: Answered<Data>;
  readonly children: (node: Node, data: Data) => ReactNode;
};

/** Shows an entity once it is there; until then that it is read, else why it is not to be had. */
export function Answer<
  Data extends { readonly node: unknown },
  Node = Exclude<NonNullable<Data['node']>, Record<PropertyKey, never>>,
>({ answered, children }: Props<Data, Node>) {
  const { words } = useWords();
  if (answered.status === 'waiting') {
    return (
      <div className="panel-wait" aria-busy="true">
        <span className="unseen">{words.panel.loading}</span>
        {[72, 40, 95, 88, 60].map((width) => (
          <i key={width} style={{ width: `${width}%` }} />
        ))}
      </div>
    );
  }
  if (answered.status === 'failed') return <FailureNotice error={answered.error} retry={answered.retry} />;
  const { node } = answered.data;
  if (!isEntity(node)) return <Notice {...words.notice.unknown} actions={[]} />;
  return children(node as Node, answered.data);
}

/** An id of another type than its prefix says answers an empty object. */
function isEntity(node: unknown): boolean {
  return typeof node === 'object' && node !== null && 'id' in node;
}
