import type { AddressFragment } from '../../../generated/operations.ts';
import { useWords } from '../../i18n/useWords.ts';

/** Where a fact stands: the address of its clause and the words that find it there. */
export function Clause({ evidence }: { evidence: Pick<AddressFragment, 'ref' | 'anchor' | 'review'> }) {
  const { words } = useWords();
  return (
    <span className="clause">
      <b title={words.evidence.clause}>{evidence.ref}</b>
      <q lang="zh-CN" title={words.evidence.anchor}>
        {evidence.anchor}
      </q>
      {evidence.review === 'PROPOSED' && <i>{words.evidence.proposed}</i>}
    </span>
  );
}
