// Portuguese: folded stop words, plurals undone, then the Snowball stemmer
// (https://snowballstem.org/algorithms/portuguese/stemmer.html), which alone misses short and folded plurals ("erro" and
// "erros", "permissao" and "permissoes" would be four words) and knows its endings by their accents only.

import { stemmer } from '@orama/stemmers/portuguese';
import { fold } from './fold.ts';
import type { LanguagePack } from './language-pack.ts';

// "não" stays out of the list: "não localizamos" and "não recebido" are what the ticket is about.
const STOP_WORDS = `
a ao aos aquela aquelas aquele aqueles aquilo as assim ate cada com como da das de dela delas dele deles depois do dos
e ela elas ele eles em entre era eram essa essas esse esses esta estas este estes eu foi for foram ha isso isto ja la
lhe lhes mais mas me mesma mesmas mesmo mesmos meu meus minha minhas muita muito na nas nem neste nesta nestes nestas
nesse nessa no nos nossa nossas nosso nossos num numa o onde os ou outra outras outro outros para pela pelas pelo pelos
pode podem por porem porque pois pra qual quais quando que quem se seja sem sendo ser sera seu seus sido so sob sobre
somos sou sua suas tal tambem te tem temos tendo tenho ter teve tinha toda todas todo todos tu tudo um uma umas uns vai
vamos vem voces voce vos sao esta estao estava estou estamos este fazer feito faz favor gentileza gostaria gostariamos
solicito solicitamos prezado prezada prezados prezadas bom boa dia tarde noite ola obrigado obrigada agradeco atenciosamente
att cordialmente senhor senhora senhores sr sra informar informo informamos conforme referente via ainda apos
`;

export const portuguese: LanguagePack = {
  id: 'pt-2',
  stopWords: new Set(STOP_WORDS.trim().split(/\s+/)),
  fillers: new Set(
    'nao aqui ali alguem algum alguma alguns algumas ninguem dois duas tres passar ficar ficou'.split(' '),
  ),
  stem: (word) => fold(stemmer(withAccent(toSingular(word)))),
};

/** Plural endings of folded words, longest first: step 1 of RSLP (Orengo and Huyck, SPIRE 2001), without its accents. */
const PLURALS: readonly (readonly [ending: string, singular: string, minStem: number])[] = [
  ['oes', 'ao', 2],
  ['aes', 'ao', 1],
  ['ais', 'al', 2],
  ['eis', 'el', 2],
  ['ois', 'ol', 2],
  ['res', 'r', 3],
  ['zes', 'z', 2],
  ['ns', 'm', 2],
  ['s', '', 3],
];

function toSingular(word: string): string {
  const rule = PLURALS.find(
    ([ending, , minStem]) => word.endsWith(ending) && word.length - ending.length >= minStem,
  );
  if (!rule || word.endsWith('ss')) return word;
  return word.slice(0, -rule[0].length) + rule[1];
}

/** Endings as the stemmer knows them: "atualizacao" and "atualizar" are one word. */
function withAccent(word: string): string {
  return word
    .replace(/cao$/, 'ção')
    .replace(/encia$/, 'ência')
    .replace(/([ai])vel$/, (_, vowel) => (vowel === 'a' ? 'ável' : 'ível'));
}
