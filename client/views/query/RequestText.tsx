import { useWords } from '../../i18n/useWords.ts';
import { CopyButton } from '../CopyButton.tsx';
import { type FormName, forms } from './forms.ts';
import { graphiqlAddress } from './graphiqlAddress.ts';
import type { ViewQuery } from './queriesOf.ts';

type Props = { readonly request: ViewQuery; readonly form: FormName; readonly titled: boolean };

/** One request written in one way, to read and to take along. */
export function RequestText({ request, form, titled }: Props) {
  const { words } = useWords();
  const text = forms[form](request, `${window.location.origin}/graphql`);
  const variables = form === 'graphql' ? JSON.stringify(request.variables, null, 2) : null;
  const name = titled ? request.title : words.query.document;
  return (
    <section className="request" aria-label={request.title}>
      <Snippet name={name} text={text}>
        {form === 'graphql' && <InGraphiql request={request} />}
      </Snippet>
      {variables !== null && variables !== '{}' && <Snippet name={words.query.variables} text={variables} />}
    </section>
  );
}

type SnippetProps = { readonly name: string; readonly text: string; readonly children?: React.ReactNode };

function Snippet({ name, text, children }: SnippetProps) {
  const { words } = useWords();
  return (
    <>
      <div className="request-head">
        <h3>{name}</h3>
        {children}
        <CopyButton className="button" label={words.query.copyOf(name)} icon="copy" text={() => text}>
          {words.query.copy}
        </CopyButton>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys */}
      <pre className="request-text" tabIndex={0}>
        {text}
      </pre>
    </>
  );
}

function InGraphiql({ request }: { request: ViewQuery }) {
  const { words } = useWords();
  const address = graphiqlAddress(request);
  if (address === null) return <p className="hint">{words.query.tooLong}</p>;
  return (
    <a className="button" href={address} target="_blank" rel="noreferrer">
      {words.query.inGraphiql}
      <span className="unseen">{words.query.newTab}</span>
    </a>
  );
}
