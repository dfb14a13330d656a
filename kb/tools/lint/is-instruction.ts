// The scripts' model tells its authors in parentheses what to write where; some of it was left in place.

/** `(Indicar quem …)`, `*(Indicar se …)*` */
export const isInstruction = (text: string): boolean => /^[\s*_>"“-]*[([]\s*indicar\b/iu.test(text);

/** Said on purpose: there is nothing to say here. */
export const isNotApplicable = (text: string): boolean =>
  /^[\s*_(]*(n\/?a|não se aplica)[\s*_).]*$/iu.test(text);

/** `Respostas em Construção.` */
export const isUnderConstruction = (text: string): boolean =>
  /^[\s*_("“]*(respostas?\s+)?em constru[cç][aã]o\b/iu.test(text);
