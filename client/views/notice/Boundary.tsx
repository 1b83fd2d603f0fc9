import { Component, type ReactNode } from 'react';
import { useWords } from '../../i18n/useWords.ts';
import { Notice } from './Notice.tsx';

type Props = { readonly children: ReactNode };

/** Keeps a fault of the program in one part of the page; the rest goes on working. */
export class Boundary extends Component<Props, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError(): { broken: boolean } {
    return { broken: true };
  }

  override render(): ReactNode {
    if (!this.state.broken) return this.props.children;
    return <BrokenNotice onRetry={() => this.setState({ broken: false })} />;
  }
}

function BrokenNotice({ onRetry }: { onRetry: () => void }) {
  const { words } = useWords();
  return <Notice {...words.notice.broken} actions={[{ label: words.notice.retry, onPress: onRetry }]} />;
}
