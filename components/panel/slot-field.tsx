// The form control of one slot.

import { useId, type ChangeEvent, type KeyboardEvent } from 'react';
import { i18n } from '#i18n';
import { toSlotKey, type Slot } from '../../kb/templates/slot.ts';
import { usePanelActions, useTrusted } from './panel-context.tsx';
import { slotLabel } from './slot-label.ts';

interface SlotFieldProps {
  readonly slot: Slot;
  readonly value: string;
  /** In how many places of the reply the value appears. */
  readonly uses: number;
}

export function SlotField({ slot, value, uses }: SlotFieldProps) {
  const { setSlot, requestFocus } = usePanelActions();
  const id = useId();
  const trusted = useTrusted();
  const isOpen = value.trim() === '';

  const write = (event: ChangeEvent<HTMLInputElement>): void => {
    const typed = event.target.value;
    trusted(() => setSlot(toSlotKey(slot), typed))(event);
  };

  const goOn = (event: KeyboardEvent): void => {
    const isPlainEnter = event.key === 'Enter' && !event.ctrlKey && !event.metaKey;
    if (!isPlainEnter || event.nativeEvent.isComposing) return;
    // Otherwise the same Enter would press the Insert button that gets the focus.
    event.preventDefault();
    requestFocus('reply');
  };

  return (
    <div className="field">
      <label htmlFor={id}>
        {slotLabel(slot)}
        {uses > 1 && <small> ({i18n.t('reply.uses', uses)})</small>}
      </label>
      <input
        id={id}
        className="slot-input"
        data-testid="slot"
        data-slot={toSlotKey(slot)}
        data-required="true"
        data-open={isOpen || undefined}
        aria-required="true"
        type="text"
        inputMode={slot.kind === 'link' ? 'url' : 'text'}
        autoComplete="off"
        value={value}
        onChange={write}
        onKeyDown={goOn}
      />
    </div>
  );
}
