// The form of a reply's slots.

import { i18n } from '#i18n';
import { toSlotKey, type Slot } from '../../kb/templates/slot.ts';
import { countUses } from './count-uses.ts';
import type { Draft } from './draft-reply.ts';
import { SlotField } from './slot-field.tsx';

interface ReplyFormProps {
  readonly draft: Exclude<Draft, { state: 'unwritten' }>;
  /** Those of the reply's slots that have a field. */
  readonly slots: readonly Slot[];
}

export function ReplyForm({ draft: { values, template }, slots }: ReplyFormProps) {
  if (slots.length === 0) return null;
  return (
    <fieldset className="form" aria-label={i18n.t('reply.form')}>
      {slots.map((slot) => {
        const key = toSlotKey(slot);
        return <SlotField key={key} slot={slot} value={values[key] ?? ''} uses={countUses(template, key)} />;
      })}
    </fieldset>
  );
}
