// The words of the ticket that earned a suggestion, and where in the article they stand.

import { Fragment } from 'react';
import { i18n } from '#i18n';
import type { ArticleField, Reason } from '../../kb/search/suggestion.ts';

const MAX_REASONS = 4;

interface ReasonLineProps {
  readonly reasons: readonly Reason[];
  /** Otherwise the words alone, on one line as a rule. */
  readonly withFields: boolean;
}

export function ReasonLine({ reasons, withFields }: ReasonLineProps) {
  const strongest = toStrongest(reasons);
  if (strongest.length === 0) return null;
  return (
    <span className="why">
      {i18n.t('suggestions.why')}{' '}
      {withFields ? (
        groupByField(strongest).map(([field, terms], place) => (
          <Fragment key={field}>
            {place > 0 && '; '}
            <Terms terms={terms} /> {fieldText(field)}
          </Fragment>
        ))
      ) : (
        <Terms terms={strongest.map(({ term }) => term)} />
      )}
    </span>
  );
}

function Terms({ terms }: { readonly terms: readonly string[] }) {
  return terms.map((term, place) => (
    <Fragment key={term}>
      {place > 0 && ', '}
      <mark>{term}</mark>
    </Fragment>
  ));
}

/** The weightiest first. A term may have earned points in several fields; it is named once. */
function toStrongest(reasons: readonly Reason[]): Reason[] {
  const byWeight = reasons.toSorted((a, b) => b.weight - a.weight);
  const isNamed = ({ term }: Reason, place: number): boolean =>
    byWeight.findIndex((other) => other.term === term) < place;
  return byWeight.filter((reason, place) => !isNamed(reason, place)).slice(0, MAX_REASONS);
}

function groupByField(reasons: readonly Reason[]): [ArticleField, string[]][] {
  const groups = new Map<ArticleField, string[]>();
  for (const { term, field } of reasons) groups.set(field, [...(groups.get(field) ?? []), term]);
  return [...groups];
}

function fieldText(field: ArticleField): string {
  switch (field) {
    case 'title':
      return i18n.t('field.title');
    case 'keywords':
      return i18n.t('field.keywords');
    case 'situation':
      return i18n.t('field.situation');
    case 'solution':
      return i18n.t('field.solution');
    case 'reply':
      return i18n.t('field.reply');
  }
}
