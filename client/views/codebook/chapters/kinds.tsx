import { evidencedKinds, type Kind, kindNames, kinds, type Property } from '../../../../graph/model.ts';
import type { Speech } from '../../../i18n/useWords.ts';
import type { Codebook } from '../../../queries/askCodebook.ts';
import { KindMark } from '../../KindMark.tsx';
import { Facts } from '../../panel/parts.tsx';
import type { Chapter } from '../chapter.ts';

const evidenced: readonly Kind[] = evidencedKinds;

/** Every kind of node: what it is, what it holds, how many there are. */
export function kindChapter({ corpus }: Codebook, { words, language }: Speech): Chapter {
  const other = language === 'zh' ? 'en' : 'zh';
  const entries = kindNames.map((kind) => {
    const { caption, label, origin } = kinds[kind];
    const properties: readonly Property[] = Object.values(kinds[kind].properties);
    const held = properties.map((property) => property.caption[language]).join(language === 'zh' ? '、' : ', ');
    return {
      id: `kind:${kind}`,
      name: caption[language],
      otherName: caption[other],
      depth: 0,
      text: [label, words.codebook.kinds[kind], held].join('\n'),
      inGraph: false,
      body: (
        <>
          <p className="definition">
            <KindMark kind={kind} /> {words.codebook.kinds[kind]}
          </p>
          <Facts
            pairs={[
              [words.codebook.properties, held],
              [words.codebook.clause, evidenced.includes(kind) && words.codebook.ownClause],
              [words.codebook.origin, origin === 'policy' ? words.codebook.ofPolicy : words.codebook.shared],
              [words.codebook.count, corpus.counts.find((one) => one.kind === kind)?.count ?? 0],
            ]}
          />
        </>
      ),
    };
  });
  return { id: 'kinds', title: words.codebook.chapters.kinds, entries };
}
