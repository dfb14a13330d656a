// The preview's words in Spanish.

import { createPlural } from '../../create-plural.ts';
import type { Messages } from './pt-br.ts';

const count = createPlural('es');

export const es: Messages = {
  kicker: 'Vista previa de la base de conocimiento',
  skip: 'Ir al contenido',
  pages: 'Páginas de la vista previa',
  articles: 'Artículos',
  tryTicket: 'Probar un caso',
  footer: 'Hecho por kb serve, solo en este ordenador. La página se actualiza cuando se guarda un archivo.',
  lost: 'Sin contacto con kb serve: la página puede estar desactualizada. Seguirá cuando kb serve vuelva.',

  banner: {
    trouble: 'No se pudieron leer las fuentes. Lo que se ve es de la lectura anterior.',
    failed: (n) =>
      count(
        n,
        'archivo no se pudo leer. Los demás están aquí.',
        'archivos no se pudieron leer. Los demás están aquí.',
      ),
  },

  list: {
    counts: (articles, products) =>
      `${count(articles, 'artículo', 'artículos')} en ${count(products, 'producto', 'productos')}`,
    filter: 'Filtrar por título, producto, palabra clave o archivo',
    found: (n) => count(n, 'artículo encontrado', 'artículos encontrados'),
    none: 'Ningún artículo con esas palabras.',
    empty: 'Aún no hay artículos en estas carpetas. Cree el primero con kb new.',
    noFindings: 'Sin hallazgos',
    unwritten: 'Respuesta por escribir',
    superseded: 'Sustituido',
    otherFiles: 'Otros archivos con hallazgos',
  },

  article: {
    kinds: { script: 'Guion', faq: 'Pregunta frecuente', guide: 'Guía' },
    version: (version) => `versión ${version}`,
    file: 'Archivo',
    notSaid: 'No indicado',
    empty: 'Sin texto: la sección está vacía o dice N/A.',
    text: 'Texto',
    replies: 'Modelo de respuesta',
    untitled: (n) => `Respuesta ${n}`,
    sample: (number, requester, agent) =>
      `Caso de ejemplo: n.º ${number}, de ${requester}, atendido por ${agent}.`,
    filled: 'Como llega al agente',
    template: 'Modelo con sus campos',
    unwritten: 'La respuesta aún no está escrita: el artículo se lee, pero no se inserta.',
    residue: (found) => `El panel no inserta esta respuesta mientras contenga “${found}”.`,
    superseded: 'Este artículo está sustituido: se puede leer, pero no se sugiere.',
    findings: 'Hallazgos',
  },

  ticket: {
    title: 'Probar un caso',
    intro:
      'Pegue el texto de un caso para ver qué sugeriría el panel, y por qué. No se guarda en ninguna parte ni sale de este ordenador.',
    label: 'Texto del caso',
    submit: 'Ver sugerencias',
    found: (n) => count(n, 'sugerencia', 'sugerencias'),
    abstained: 'Ningún artículo responde con seguridad. El panel lo diría; estos son los más cercanos.',
    nothing: 'Ningún artículo tiene una palabra de este caso.',
    suggestions: 'Sugerencias',
    confidence: { high: 'Confianza alta', medium: 'Confianza media', low: 'Confianza baja' },
    why: 'Por qué:',
    fields: {
      title: 'en el título',
      keywords: 'en las palabras clave',
      situation: 'en la situación',
      solution: 'en la solución',
      reply: 'en la respuesta',
    },
    read: 'Lo que se leyó del caso, sin saludos, citas ni firma',
  },

  notFound: {
    title: 'Página no encontrada',
    text: 'No hay ningún artículo en esta dirección. Quizá su archivo cambió de nombre o no se puede leer ahora.',
    back: 'Ver todos los artículos',
  },
};
