import { type Kind, kinds, type Relation, relationNames, relations } from '../../../../graph/model.ts';
import type { Speech } from '../../../i18n/useWords.ts';
import { KindMark } from '../../KindMark.tsx';
import { Facts } from '../../panel/parts.tsx';
import type { Chapter } from '../chapter.ts';

/** Every relation, read in both directions, with the kinds that it joins. */
export function relationChapter({ words, language }: Speech): Chapter {
  const other = language === 'zh' ? 'en' : 'zh';
  const entries = relationNames.map((name) => {
    const relation: Relation = relations[name];
    const { caption, reverse, evidence } = relation;
    const held = Object.values(relation.properties).map((property) => property.caption[language]);
    return {
      id: `relation:${name}`,
      name: caption[language],
      otherName: caption[other],
      depth: 0,
      text: [name, reverse[language], reverse[other], ...held].join('\n'),
      inGraph: false,
      body: (
        <>
          <p className="definition relation">
            <KindLinks of={relation.source} language={language} />
            <b>{caption[language]}</b>
            <KindLinks of={relation.target} language={language} />
          </p>
          <Facts
            pairs={[
              [words.codebook.reverse, <Reverse key="reverse" of={reverse} language={language} />],
              [words.codebook.properties, held.join(language === 'zh' ? '、' : ', ')],
              [words.codebook.clause, evidence ? words.codebook.ownClause : words.codebook.noClause],
            ]}
          />
        </>
      ),
    };
  });
  return { id: 'relations', title: words.codebook.chapters.relations, entries };
}

function KindLinks({ of, language }: { of: readonly Kind[]; language: Speech['language'] }) {
  return of.map((kind) => (
    <a key={kind} className="entity-link" href={`#kind:${kind}`}>
      <KindMark kind={kind} /> {kinds[kind].caption[language]}
    </a>
  ));
}

function Reverse({ of, language }: { of: Relation['reverse']; language: Speech['language'] }) {
  const other = language === 'zh' ? 'en' : 'zh';
  return (
    <>
      {of[language]}
      <span className="other-name" lang={other === 'zh' ? 'zh-CN' : 'en'}>
        {of[other]}
      </span>
    </>
  );
}
