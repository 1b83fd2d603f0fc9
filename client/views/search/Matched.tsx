/** Text with the words of a query marked where they stand in it; shortened around the first where it is long. */
export function Matched({ text, query }: { text: string; query: string }) {
  const { before, marked, after } = findQuery(text, query);
  return (
    <span>
      {before}
      {marked && <mark>{marked}</mark>}
      {after}
    </span>
  );
}

const reach = 24;
const longest = 80;

/** The text in three: before, what matches the query, and after. Without a match all of it is before. */
export function findQuery(text: string, query: string): { before: string; marked: string; after: string } {
  const term = query.trim().toLowerCase();
  const at = term === '' ? -1 : text.toLowerCase().indexOf(term);
  if (at < 0) return { before: text.length > longest ? `${text.slice(0, longest)}…` : text, marked: '', after: '' };
  const before = text.slice(0, at);
  const after = text.slice(at + term.length);
  return {
    before: text.length > longest && before.length > reach ? `…${before.slice(-reach)}` : before,
    marked: text.slice(at, at + term.length),
    after: text.length > longest && after.length > reach * 2 ? `${after.slice(0, reach * 2)}…` : after,
  };
}
