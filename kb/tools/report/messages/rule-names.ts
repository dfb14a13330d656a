// What rules are called where English ids would not be read. A rule without a name here goes by its id.

import type { ReportLanguage } from '../report-input.ts';

const PT_BR: Readonly<Record<string, string>> = {
  'broken-link': 'Link relativo quebrado',
  contradiction: 'Contradição entre artigos',
  'copied-keywords': 'Palavras-chave copiadas',
  credential: 'Credencial exposta',
  'destructive-command': 'Comando destrutivo',
  'duplicate-title': 'Título repetido',
  'empty-section': 'Seção vazia',
  'heading-spelling': 'Título de seção escrito de outro modo',
  'impossible-date': 'Data impossível',
  'keyword-list': 'Lista de palavras-chave errada',
  'keyword-separator': 'Separador de palavras-chave',
  'level-unreadable': 'Nível ilegível',
  'missing-alt-text': 'Imagem sem texto alternativo',
  'missing-section': 'Seção ausente',
  'near-duplicate': 'Texto quase igual',
  'personal-data': 'Dado pessoal',
  'private-link': 'Link privado',
  'quoted-reply': 'Resposta entre aspas',
  'reply-not-written': 'Resposta não escrita',
  'scraped-page': 'Página copiada sem as perguntas',
  'section-order': 'Seções fora de ordem',
  'short-underline': 'Sublinhado mais curto que o título',
  'slot-spelling': 'Campo escrito por extenso',
  'sql-without-where': 'UPDATE ou DELETE sem WHERE',
  'superseded-but-live': 'Versão antiga entre as atuais',
  'temporary-wording': '“No momento” que envelheceu',
  'title-dressing': 'Título sem data ou versão',
  'unbalanced-quote': 'Aspas sem par',
  'unfilled-instruction': 'Instrução do modelo não preenchida',
  'unknown-placeholder': 'Marcador desconhecido',
  'unreadable-file': 'Arquivo ilegível',
  'untranslated-heading': 'Título de seção em inglês',
};

const ES: Readonly<Record<string, string>> = {
  'broken-link': 'Enlace relativo roto',
  contradiction: 'Contradicción entre artículos',
  'copied-keywords': 'Palabras clave copiadas',
  credential: 'Credencial expuesta',
  'destructive-command': 'Comando destructivo',
  'duplicate-title': 'Título repetido',
  'empty-section': 'Sección vacía',
  'heading-spelling': 'Título de sección escrito de otro modo',
  'impossible-date': 'Fecha imposible',
  'keyword-list': 'Lista de palabras clave errónea',
  'keyword-separator': 'Separador de palabras clave',
  'level-unreadable': 'Nivel ilegible',
  'missing-alt-text': 'Imagen sin texto alternativo',
  'missing-section': 'Sección ausente',
  'near-duplicate': 'Texto casi igual',
  'personal-data': 'Dato personal',
  'private-link': 'Enlace privado',
  'quoted-reply': 'Respuesta entre comillas',
  'reply-not-written': 'Respuesta no escrita',
  'scraped-page': 'Página copiada sin las preguntas',
  'section-order': 'Secciones fuera de orden',
  'short-underline': 'Subrayado más corto que el título',
  'slot-spelling': 'Campo escrito con palabras',
  'sql-without-where': 'UPDATE o DELETE sin WHERE',
  'superseded-but-live': 'Versión antigua entre las actuales',
  'temporary-wording': '“Por el momento” que envejeció',
  'title-dressing': 'Título sin fecha o versión',
  'unbalanced-quote': 'Comillas sin pareja',
  'unfilled-instruction': 'Instrucción del modelo sin completar',
  'unknown-placeholder': 'Marcador desconocido',
  'unreadable-file': 'Archivo ilegible',
  'untranslated-heading': 'Título de sección en inglés',
};

const NAMES: Readonly<Record<ReportLanguage, Readonly<Record<string, string>>>> = {
  'pt-BR': PT_BR,
  en: {},
  es: ES,
};

/** @returns undefined where the id is all there is to say */
export function findRuleName(language: ReportLanguage, rule: string): string | undefined {
  return Object.hasOwn(NAMES[language], rule) ? NAMES[language][rule] : undefined;
}
