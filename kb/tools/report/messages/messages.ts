// Which words a report is written in. pt-BR sets the keys, the others follow by type.

import type { ReportLanguage } from '../report-input.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { ptBr, type Messages } from './pt-br.ts';

const MESSAGES: Readonly<Record<ReportLanguage, Messages>> = { 'pt-BR': ptBr, en, es };

export function messagesIn(language: ReportLanguage): Messages {
  return MESSAGES[language];
}
