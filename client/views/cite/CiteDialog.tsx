import { useState } from 'react';
import { useWords } from '../../i18n/useWords.ts';
import { CopyButton } from '../CopyButton.tsx';
import { Segments } from '../filters/Segments.tsx';
import { Window } from '../Window.tsx';
import { bibtex } from './bibtex.ts';
import './cite.css';
import type { CiteSource } from './citeSource.ts';
import { gbt7714 } from './gbt7714.ts';

type Sources = { readonly sources: readonly CiteSource[] };
type Props = Sources & { readonly onClose: () => void };

/** References to copy, in both styles: of several sources the first is shown first. */
export function CiteDialog({ sources, onClose }: Props) {
  const { words } = useWords();
  return (
    <Window
      title={words.cite.title}
      onClose={onClose}
      className="cite"
      frame="cite-modal"
      close={words.cite.close}
      accent
    >
      <References sources={sources} />
      <p className="hint">{words.cite.hint}</p>
    </Window>
  );
}

function References({ sources }: Sources) {
  const { words } = useWords();
  const [chosen, setChosen] = useState(sources[0]?.of ?? 'view');
  const source = sources.find(({ of }) => of === chosen) ?? sources[0];
  if (!source) return null;
  return (
    <>
      {sources.length > 1 && (
        <Segments
          label={words.cite.what}
          value={source.of}
          options={sources.map(({ of }) => ({ id: of, name: words.cite.of[of] }))}
          onChange={setChosen}
        />
      )}
      <Reference key={`gbt7714 ${source.of}`} style={words.cite.gbt7714} text={gbt7714(source)} />
      <Reference key={`bibtex ${source.of}`} style={words.cite.bibtex} text={bibtex(source)} />
    </>
  );
}

function Reference({ style, text }: { style: string; text: string }) {
  const { words } = useWords();
  return (
    <section className="reference">
      <h3>
        {style}
        <CopyButton className="button" label={words.cite.copyOf(style)} icon="copy" text={() => text}>
          {words.cite.copy}
        </CopyButton>
      </h3>
      <pre lang="zh-CN">{text}</pre>
    </section>
  );
}
