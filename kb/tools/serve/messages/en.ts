// The preview's words in English.

import { createPlural } from '../../create-plural.ts';
import type { Messages } from './pt-br.ts';

const count = createPlural('en');

export const en: Messages = {
  kicker: 'Preview of the knowledge base',
  skip: 'Skip to the content',
  pages: 'Pages of the preview',
  articles: 'Articles',
  tryTicket: 'Try a ticket',
  footer: 'Made by kb serve, on this computer only. The page follows every file that is saved.',
  lost: 'No contact with kb serve: the page may be out of date. It goes on when kb serve is back.',

  banner: {
    trouble: 'The sources could not be read. What you see is from the reading before.',
    failed: (n) =>
      count(
        n,
        'file could not be read. The others are here.',
        'files could not be read. The others are here.',
      ),
  },

  list: {
    counts: (articles, products) =>
      `${count(articles, 'article', 'articles')} on ${count(products, 'product', 'products')}`,
    filter: 'Filter by title, product, keyword or file',
    found: (n) => count(n, 'article found', 'articles found'),
    none: 'No article with these words.',
    empty: 'There are no articles in these folders yet. Make the first one with kb new.',
    noFindings: 'No findings',
    unwritten: 'Reply to be written',
    superseded: 'Superseded',
    otherFiles: 'Other files with findings',
  },

  article: {
    kinds: { script: 'Script', faq: 'Frequent question', guide: 'Guide' },
    version: (version) => `version ${version}`,
    file: 'File',
    notSaid: 'Not said',
    empty: 'No text: the section is empty or says N/A.',
    text: 'Text',
    replies: 'Reply',
    untitled: (n) => `Reply ${n}`,
    sample: (number, requester, agent) =>
      `Sample ticket: no. ${number}, from ${requester}, answered by ${agent}.`,
    filled: 'As the agent gets it',
    template: 'Template with its slots',
    unwritten: 'The reply is not written yet: the article can be read, not inserted.',
    residue: (found) => `The panel does not insert this reply while “${found}” is in it.`,
    superseded: 'This article is superseded: it can be read, and is not suggested.',
    findings: 'Findings',
  },

  ticket: {
    title: 'Try a ticket',
    intro:
      'Paste the text of a ticket to see what the panel would suggest, and why. It is stored nowhere and does not leave this computer.',
    label: 'Text of the ticket',
    submit: 'Show suggestions',
    found: (n) => count(n, 'suggestion', 'suggestions'),
    abstained: 'No article answers this with confidence. The panel would say so; these are the nearest.',
    nothing: 'No article shares a word with this ticket.',
    suggestions: 'Suggestions',
    confidence: { high: 'High confidence', medium: 'Medium confidence', low: 'Low confidence' },
    why: 'Why:',
    fields: {
      title: 'in the title',
      keywords: 'in the keywords',
      situation: 'in the situation',
      solution: 'in the solution',
      reply: 'in the reply',
    },
    read: 'What was read of the ticket, without greetings, quotations and signature',
  },

  notFound: {
    title: 'Page not found',
    text: 'There is no article at this address. Perhaps its file has another name now, or cannot be read.',
    back: 'See all articles',
  },
};
