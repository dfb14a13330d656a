// Which words the preview is written in. pt-BR sets the keys, the others follow by type.

import type { Language } from '../../language.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { ptBr, type Messages } from './pt-br.ts';

const MESSAGES: Readonly<Record<Language, Messages>> = { 'pt-BR': ptBr, en, es };

export function messagesIn(language: Language): Messages {
  return MESSAGES[language];
}
