// Says what went wrong, what it means and what to do.

import type { ReactNode } from 'react';
import { WarningIcon } from './icons.tsx';

interface NoticeProps {
  readonly title: string;
  readonly text: string;
  /** The button that mends it, if one can. */
  readonly children?: ReactNode;
}

export function Notice({ title, text, children }: NoticeProps) {
  return (
    <div className="scroll">
      <div className="empty">
        <span className="glyph glyph-warning">
          <WarningIcon />
        </span>
        <h3>{title}</h3>
        <p>{text}</p>
        {children && <div className="next">{children}</div>}
      </div>
    </div>
  );
}
