import { useWords } from '../../i18n/useWords.ts';
import { entityPage } from '../../queries/documents.ts';
import { useAnswer } from '../../queries/useAnswer.ts';

/** The name of an entity in the other language, once it is there. */
export function OtherName({ id }: { id: string }) {
  const { language } = useWords();
  const answered = useAnswer(entityPage, { id });
  const node = answered.status === 'ready' ? answered.data.node : null;
  if (!node) return null;
  return (
    <p className="other-name" lang={language === 'zh' ? 'en' : 'zh-CN'}>
      {language === 'zh' ? node.en : node.zh}
    </p>
  );
}
