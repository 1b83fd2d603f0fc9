import { type ReactNode, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { useWords } from '../i18n/useWords.ts';
import { Icon, type IconName } from './Icon.tsx';

type Props = {
  readonly text: () => string;
  readonly label: string;
  readonly icon: IconName;
  readonly className?: string;
  readonly children?: ReactNode;
};

/** Takes a text to the clipboard, and says so until one turns to something else. */
export function CopyButton({ text, label, icon, className = 'button quiet square', children }: Props) {
  const { words } = useWords();
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard?.writeText(text());
    setCopied(true);
  };
  return (
    <Button
      className={className}
      aria-label={copied ? `${words.panel.copied}: ${label}` : label}
      onPress={copy}
      onBlur={() => setCopied(false)}
    >
      <Icon name={copied ? 'check' : icon} />
      {children && (copied ? words.panel.copied : children)}
    </Button>
  );
}
