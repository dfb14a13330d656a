// The explanation of one ticket in words.

import type { ExplainedArticle, ExplainedLabel, Explanation } from './explain-ticket.ts';

const MAX_TERMS = 40;

export function describeExplanation(explanation: Explanation): string {
  const { id, abstained, textChars, readText, terms, ranked, labels } = explanation;
  return [
    `${id}: read after cleaning, ${readText.length} of ${textChars} characters`,
    indent(readText),
    '',
    'terms, rarest first: term (as written), idf, articles',
    ...terms
      .slice(0, MAX_TERMS)
      .map(
        ({ term, surface, idf, articles }) =>
          `  ${`${term} (${surface})`.padEnd(40)} ${idf.toFixed(2)}  ${articles}`,
      ),
    ...(terms.length > MAX_TERMS ? [`  and ${terms.length - MAX_TERMS} more`] : []),
    '',
    abstained ? 'ranking (it abstains)' : 'ranking',
    ...ranked.map((article, at) => describeArticle(article, at + 1)),
    '',
    labels.length === 0 ? 'no article fits, says the label' : 'labelled articles',
    ...labels.map(describeLabel),
  ].join('\n');
}

function describeArticle(article: ExplainedArticle, place: number): string {
  const { grade, title, path, score, strength, confidence, terms } = article;
  const mark = grade === 0 ? '' : `[grade ${grade}] `;
  const fields = Object.entries(terms).map(([field, own]) => `     ${field}: ${own.join(' ')}`);
  return [
    `${String(place).padStart(3)}. ${mark}${title}`,
    `     score ${score.toFixed(2)}, strength ${strength.toFixed(3)}, ${confidence}; ${path}`,
    ...fields,
  ].join('\n');
}

function describeLabel({ label, place, state, lacks }: ExplainedLabel): string {
  const name = label.title === undefined ? label.path : `${label.title} (${label.path})`;
  return [
    `  grade ${label.grade}, ${whereabouts(place, state)}: ${name}`,
    ...(place === 1 || lacks.length === 0
      ? []
      : [`     the first has, and this one lacks: ${lacks.join(' ')}`]),
  ].join('\n');
}

function whereabouts(place: number | undefined, state: ExplainedLabel['state']): string {
  if (state === 'missing') return 'not in the bundle';
  if (state === 'withdrawn') return 'superseded or a draft';
  return place === undefined ? 'not found' : `place ${place}`;
}

const indent = (text: string): string => text.replace(/^/gm, '  ');
