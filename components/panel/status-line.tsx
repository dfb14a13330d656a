// How the last attempt ended, said once. Always in the document: a live region that comes with its text is not read.

import { CheckIcon, WarningIcon } from './icons.tsx';
import { usePanel } from './panel-context.tsx';
import { statusText } from './status-text.ts';

export function StatusLine() {
  const status = usePanel((state) => state.status);
  const attempt = usePanel((state) => state.attempt);
  const text = statusText(status);
  const isDone = status.state === 'inserted' || status.state === 'copied';
  return (
    <output className="status" data-testid="status" data-state={status.state}>
      {text && (
        // The key makes the same outcome twice two announcements.
        <span key={attempt} className={isDone ? 'note note-done' : 'note note-warning'}>
          {isDone ? <CheckIcon /> : <WarningIcon />}
          <span>{text}</span>
        </span>
      )}
    </output>
  );
}
