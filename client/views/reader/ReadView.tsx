import { useEffect, useMemo, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import type { Kind } from '../../../graph/model.ts';
import { useWords } from '../../i18n/useWords.ts';
import type { ReadDocument } from '../../queries/askReader.ts';
import { useView } from '../../state/RecipeContext.ts';
import { read } from '../../state/transitions.ts';
import { useShortcuts } from '../explorer/useShortcuts.ts';
import { Icon } from '../Icon.tsx';
import { Detached } from './Detached.tsx';
import { DocumentText } from './DocumentText.tsx';
import { FactCard } from './FactCard.tsx';
import { FactList } from './FactList.tsx';
import { FormChoice } from './FormChoice.tsx';
import { KindChoice } from './KindChoice.tsx';
import type { Form } from './passageMarks.ts';
import { placeFacts } from './placeFacts.ts';
import { ReaderHead } from './ReaderHead.tsx';
import { StepBar } from './StepBar.tsx';
import { sharingMark } from './sharingMark.ts';
import { useSteps } from './useSteps.ts';

type Props = { readonly document: ReadDocument; readonly first: string };

/** The text with its facts, the list of them beside it, and the ways from one to the next. */
export function ReadView({ document, first }: Props) {
  const { words } = useWords();
  const { go } = useView();
  const [form, setForm] = useState<Form>('raw');
  const [hidden, setHidden] = useState<readonly Kind[]>([]);
  const [listed, setListed] = useState(false);
  const all = useMemo(() => placeFacts(document.facts, document.passages), [document]);
  const facts = useMemo(() => all.filter(({ kind }) => !hidden.includes(kind)), [all, hidden]);
  const steps = useSteps(facts, first);
  useShortcuts({ n: steps.next, j: steps.next, p: steps.previous, k: steps.previous, escape: steps.close });
  useEffect(() => {
    window.document.title = `${document.policy.name} · ${words.app.name}`;
  }, [document, words]);
  const attached = document.passages.length > 0;
  // Whoever goes on from a fact finds it again on the way back.
  const remember = () => {
    setListed(false);
    if (steps.current) go(read(steps.current.measure?.id ?? document.policy.id), 'replace');
  };
  const list = <FactList facts={facts} steps={steps} />;
  return (
    <>
      <section className="reader-tools" aria-label={words.reader.title}>
        <StepBar steps={steps} />
        {attached && <FormChoice form={form} onForm={setForm} />}
        {attached && (
          <Button className="button list-open" aria-expanded={listed} onPress={() => setListed(!listed)}>
            <Icon name={listed ? 'close' : 'list'} />
            {words.reader.facts}
          </Button>
        )}
        <Button className="button quiet square" aria-label={words.codebook.print} onPress={() => window.print()}>
          <Icon name="print" />
        </Button>
      </section>
      <main id="reader" tabIndex={-1}>
        <ReaderHead document={document} />
        <KindChoice facts={all} hidden={hidden} onHidden={setHidden} />
        {attached && <p className="form-hint">{words.reader[`${form}Hint`]}</p>}
        {attached ? (
          <DocumentText passages={document.passages} facts={facts} form={form} steps={steps} />
        ) : (
          <>
            <Detached policy={document.policy} />
            {list}
          </>
        )}
      </main>
      <aside className={listed ? 'open' : ''} aria-label={words.reader.facts} onClickCapture={remember}>
        <FactCard facts={sharingMark(facts, steps.current, document.passages)} steps={steps} attached={attached} />
        {attached && list}
      </aside>
    </>
  );
}
