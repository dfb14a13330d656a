// What the agent should know before using an article: who is meant to answer, and whether it still stands.

import { i18n } from '#i18n';
import type { Article, LevelAssignment } from '../../kb/article.ts';

export function ArticleNotes({ article }: { readonly article: Article }) {
  const isForHigherLevel = article.level.length > 0 && article.level.every(({ level }) => level !== 'N1');
  return (
    <>
      {isForHigherLevel && (
        <p className="note note-warning">{i18n.t('article.higherLevel', [listLevels(article.level)])}</p>
      )}
      {article.state.kind === 'draft' && <p className="note note-warning">{i18n.t('article.draft')}</p>}
      {article.state.kind === 'superseded' && (
        <p className="note note-warning">{i18n.t('article.superseded')}</p>
      )}
    </>
  );
}

/** "2 (caso remetente) ou 3" */
function listLevels(levels: readonly LevelAssignment[]): string {
  const names = levels.map(({ level, condition }) => level.slice(1) + (condition ? ` (${condition})` : ''));
  return new Intl.ListFormat(i18n.t('languageTag'), { type: 'disjunction' }).format(names);
}
