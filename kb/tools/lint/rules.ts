// Every rule of `kb lint`, in the order in which an author thinks of an article: can it be read, is it whole, does it
// hold, is it safe to show, is it well written.

import type { Rule } from './rule.ts';
import { audienceUnreadable } from './rules/audience-unreadable.ts';
import { brokenLink } from './rules/broken-link.ts';
import { brokenList } from './rules/broken-list.ts';
import { contradiction } from './rules/contradiction.ts';
import { copiedKeywords } from './rules/copied-keywords.ts';
import { credential } from './rules/credential.ts';
import { destructiveCommand } from './rules/destructive-command.ts';
import { doubtfulData } from './rules/doubtful-data.ts';
import { duplicateTitle } from './rules/duplicate-title.ts';
import { emptySection } from './rules/empty-section.ts';
import { garbledLetters } from './rules/garbled-letters.ts';
import { headingSpelling } from './rules/heading-spelling.ts';
import { impossibleDate } from './rules/impossible-date.ts';
import { keywordList } from './rules/keyword-list.ts';
import { keywordSeparator } from './rules/keyword-separator.ts';
import { levelUnreadable } from './rules/level-unreadable.ts';
import { missingAltText } from './rules/missing-alt-text.ts';
import { missingSection } from './rules/missing-section.ts';
import { nearDuplicate } from './rules/near-duplicate.ts';
import { overlongLine } from './rules/overlong-line.ts';
import { personalData } from './rules/personal-data.ts';
import { privateLink } from './rules/private-link.ts';
import { quotedReply } from './rules/quoted-reply.ts';
import { replyNotWritten } from './rules/reply-not-written.ts';
import { scrapedPage } from './rules/scraped-page.ts';
import { sectionOrder } from './rules/section-order.ts';
import { shortUnderline } from './rules/short-underline.ts';
import { slotSpelling } from './rules/slot-spelling.ts';
import { sqlWithoutWhere } from './rules/sql-without-where.ts';
import { supersededButLive } from './rules/superseded-but-live.ts';
import { temporaryWording } from './rules/temporary-wording.ts';
import { titleDressing } from './rules/title-dressing.ts';
import { unbalancedQuote } from './rules/unbalanced-quote.ts';
import { unfilledInstruction } from './rules/unfilled-instruction.ts';
import { unfinishedScript } from './rules/unfinished-script.ts';
import { unknownPlaceholder } from './rules/unknown-placeholder.ts';
import { unreadableFile } from './rules/unreadable-file.ts';
import { unmarkedCode } from './rules/unmarked-code.ts';
import { untranslatedHeading } from './rules/untranslated-heading.ts';

export const RULES: readonly Rule[] = [
  unreadableFile,
  doubtfulData,
  garbledLetters,
  overlongLine,
  scrapedPage,
  unfinishedScript,
  missingSection,
  emptySection,
  sectionOrder,
  headingSpelling,
  shortUnderline,
  brokenList,
  unmarkedCode,
  untranslatedHeading,
  titleDressing,
  impossibleDate,
  supersededButLive,
  duplicateTitle,
  nearDuplicate,
  contradiction,
  temporaryWording,
  replyNotWritten,
  unfilledInstruction,
  unknownPlaceholder,
  slotSpelling,
  quotedReply,
  unbalancedQuote,
  levelUnreadable,
  audienceUnreadable,
  keywordList,
  keywordSeparator,
  copiedKeywords,
  brokenLink,
  privateLink,
  personalData,
  credential,
  sqlWithoutWhere,
  destructiveCommand,
  missingAltText,
];
