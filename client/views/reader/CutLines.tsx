import { useWords } from '../../i18n/useWords.ts';
import type { ReadPassage } from '../../queries/askReader.ts';

/** Lines in a row that were cut for one reason. */
export function CutLines({ lines }: { lines: readonly ReadPassage[] }) {
  const { words } = useWords();
  return (
    <div className="reader-passage cut-lines">
      <span className="address">{words.reader.cutLine}</span>
      <div>
        {lines.map(({ start, raw }) => (
          <p key={start} lang="zh-CN">
            <del className="cut">{raw}</del>
          </p>
        ))}
        <p className="reasons">{words.reader.cut(lines[0]?.cut ?? '')}</p>
      </div>
    </div>
  );
}
