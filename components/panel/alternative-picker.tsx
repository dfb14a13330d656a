// Which of an article's replies: never two at once.

import { useId } from 'react';
import { i18n } from '#i18n';
import type { ReplyTemplate } from '../../kb/article.ts';
import { usePanelActions, useTrusted } from './panel-context.tsx';

const MAX_SIDE_BY_SIDE = 2;
const MAX_SHORT_TITLE = 22;

interface AlternativePickerProps {
  readonly replies: readonly ReplyTemplate[];
  /** Index into `replies`. */
  readonly chosen: number;
}

export function AlternativePicker({ replies, chosen }: AlternativePickerProps) {
  const { chooseAlternative } = usePanelActions();
  const trusted = useTrusted();
  const name = useId();
  const titles = replies.map(({ title }, index) => title ?? i18n.t('reply.alternative', [index + 1]));
  const fitsOneLine =
    titles.length <= MAX_SIDE_BY_SIDE && titles.every(({ length }) => length <= MAX_SHORT_TITLE);

  return (
    <fieldset className={fitsOneLine ? 'alternatives' : 'alternatives alternatives-stacked'}>
      <legend className="hidden">{i18n.t('reply.alternatives')}</legend>
      {titles.map((title, index) => (
        <label key={index} className="alternative">
          <input
            type="radio"
            name={name}
            checked={index === chosen}
            onChange={trusted(() => chooseAlternative(index))}
          />
          <span>
            {index + 1} · {title}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
