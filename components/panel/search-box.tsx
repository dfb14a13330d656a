// The search over the knowledge base, as one types.

import { useId } from 'react';
import { i18n } from '#i18n';
import { usePanelActions } from './panel-context.tsx';

export function SearchBox({ text }: { readonly text: string }) {
  const { search } = usePanelActions();
  const id = useId();
  const hintId = useId();
  return (
    <div className="search">
      <label className="hidden" htmlFor={id}>
        {i18n.t('search.label')}
      </label>
      <input
        id={id}
        className="search-input"
        data-testid="search"
        type="search"
        autoComplete="off"
        placeholder={i18n.t('search.label')}
        aria-keyshortcuts="/"
        aria-describedby={hintId}
        value={text}
        onChange={(event) => search(event.target.value)}
      />
      {!text && <kbd aria-hidden="true">/</kbd>}
      {/* Seen while the box has the focus. */}
      <p id={hintId} className="search-hint">
        {i18n.t('search.hint')}
      </p>
    </div>
  );
}
