import type { Page } from '../../import/page.ts';
import { findArticleAt } from '../find-article-at.ts';
import type { Problem } from '../finding.ts';
import { onlyLive } from '../live-pages.ts';
import { toParagraphs } from '../paragraphs.ts';
import type { Rule } from '../rule.ts';

/** Not "no momento da autuação", which tells when, nor "ficam temporariamente no disco", which tells how. */
const WORDINGS: readonly RegExp[] = [
  /\b(?:no|neste) momento(?=\s*[,.]|\s+(?:não|a equipe|o sistema|estamos|est[áa]|encontra))/giu,
  /\btemporariamente\s+(?:impossibilitad|indispon[íi]ve|suspens|interrompid|desativad|fora\b|sem\b|não\b)\p{L}*/giu,
  /\b(?:est[áa]|estão|encontram?-se)\s+temporariamente\b/giu,
  /\best(?:[áa]|ão|amos)\s+passando por\b/giu,
  /(?<=[\s,(])em breve\b/giu,
  /\b(?:momentaneamente|por enquanto|nos próximos dias)\b/giu,
];

const DEFAULT_MAX_MONTHS = 6;

/** @param maxMonths how long "at the moment" may last; what has no date may have lasted longer */
export function createTemporaryWording(maxMonths: number): Rule {
  return {
    id: 'temporary-wording',
    severity: 'warning',
    summary: '"At the moment" ages: nobody can tell whether it still holds.',
    check: (input) => onlyLive(input).pages.flatMap((page) => checkPage(page, input.today, maxMonths)),
  };
}

export const temporaryWording = createTemporaryWording(DEFAULT_MAX_MONTHS);

function checkPage(page: Page, today: Date, maxMonths: number): Problem[] {
  const oldest = new Date(today);
  oldest.setUTCMonth(oldest.getUTCMonth() - maxMonths);
  return listWordings(page).flatMap(({ line, wording }) => {
    const date = findArticleAt(page, line)?.date;
    if (date !== undefined && date > oldest.toISOString().slice(0, 10)) return [];
    return [
      {
        path: page.path,
        line,
        message: `"${wording}" in an article ${date === undefined ? 'without a date' : `of ${date}`}.`,
        hint: 'Check whether it still holds. If it does, say since when; if not, take it out.',
      },
    ];
  });
}

/** The first of each line. */
function listWordings(page: Page): { line: number; wording: string }[] {
  const found = toParagraphs(page).flatMap(({ text, lineAt }) =>
    WORDINGS.flatMap((pattern) => [...text.matchAll(pattern)])
      .toSorted((a, b) => a.index - b.index)
      .map((match) => ({ line: lineAt(match.index), wording: match[0] })),
  );
  return found.filter(({ line }, index) => found.findIndex((other) => other.line === line) === index);
}
