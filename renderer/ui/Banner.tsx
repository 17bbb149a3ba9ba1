import './banner.css';
import type { ReactNode } from 'react';

type Props = {
  /** `news` can wait; `warn` is about words that somebody wrote. */
  readonly tone: 'news' | 'warn';
  /** What it is about, in a sentence. */
  readonly text: ReactNode;
  /** The buttons behind it. */
  readonly children: ReactNode;
};

/** Something to know of the open article, over its sheet, with what can be done about it. */
export function Banner({ tone, text, children }: Props) {
  return (
    <div className="banner" data-tone={tone} role="status">
      <p>{text}</p>
      {children}
    </div>
  );
}
