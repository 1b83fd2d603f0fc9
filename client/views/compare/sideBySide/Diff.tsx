import type { ComparedPairFragment } from '../../../../generated/operations.ts';
import { useWords } from '../../../i18n/useWords.ts';

type Part = NonNullable<ComparedPairFragment['diff']>[number];

/** How one clause departs from another, character by character: struck out and underlined, not by colour alone. */
export function Diff({ parts }: { parts: readonly Part[] }) {
  const { words } = useWords();
  return (
    <details className="diff">
      <summary>{words.comparing.sides.diff}</summary>
      <blockquote lang="zh-CN">
        {placed(parts).map(({ at, kind, text }) =>
          kind === 'SAME' ? (
            <span key={at}>{text}</span>
          ) : kind === 'REMOVED' ? (
            <del key={at}>{text}</del>
          ) : (
            <ins key={at}>{text}</ins>
          ),
        )}
      </blockquote>
    </details>
  );
}

/** Each part with where it begins. */
function placed(parts: readonly Part[]): (Part & { readonly at: number })[] {
  let at = 0;
  return parts.map((part) => {
    const from = at;
    at += part.text.length;
    return { ...part, at: from };
  });
}
