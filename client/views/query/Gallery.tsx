import { useWords } from '../../i18n/useWords.ts';
import { graphiqlAddress } from './graphiqlAddress.ts';
import { useGallery } from './useGallery.ts';

/** Research questions as queries, each opening in GraphiQL; with `onUse` they are filled in here as well. */
export function Gallery({ onUse }: { onUse?: (document: string) => void }) {
  const { words, language } = useWords();
  const answered = useGallery();
  if (answered.status === 'waiting') return <p aria-busy="true">{words.query.galleryWaiting}</p>;
  if (answered.status === 'failed') return <p role="alert">{words.query.galleryFailed}</p>;
  return (
    <section className="gallery">
      <h3>{words.query.gallery}</h3>
      <p className="hint">{onUse ? words.query.galleryUse : words.query.galleryHint}</p>
      <ul>
        {answered.data.map(({ id, title, document }) => (
          <li key={id}>
            {onUse ? (
              <button
                type="button"
                className="text-button"
                aria-label={words.query.use(title[language])}
                onClick={() => onUse(document)}
              >
                {title[language]}
              </button>
            ) : (
              <a href={graphiqlAddress({ document, variables: {} }) ?? '/graphql'} target="_blank" rel="noreferrer">
                {title[language]}
                <span className="unseen">{words.query.newTab}</span>
              </a>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
