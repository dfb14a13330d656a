// The product is the folder that holds the page.

/** Folders that sort pages rather than name a product. */
const SORTING_FOLDERS =
  /^(scripts?(_.*)?|perguntas_frequentes.*|regras_de_negocio|superados|_static|imagens|treinamentos.*)$/i;

/** `Scripts_Atendimento/Tramita_GOV_BR/x.rst` → `Tramita GOV.BR`; a page outside any folder belongs to `fallback`. */
export function productOf(path: string, fallback = 'Geral'): string {
  const folder = path
    .split('/')
    .slice(0, -1)
    .findLast((name) => !SORTING_FOLDERS.test(name));
  return folder === undefined
    ? fallback
    : folder
        .replace(/GOV_BR/gi, 'GOV.BR')
        .replace(/_/g, ' ')
        .trim();
}
