// Words that nobody says, distributed like words that people say: few of them everywhere, most of them once.

const CONSONANTS = 'bcdfglmnprstvxzjkhqw';
const VOWELS = 'aeiou';
/** So that stemmers have something to do. */
const ENDINGS = ['ção', 'mento', 'dade', 'ado', 'ista', 'agem', 'ível', 'ura'];
const SYLLABLES = CONSONANTS.length * VOWELS.length;
const MAX_WORDS = SYLLABLES ** 3;
/** Shares no factor with MAX_WORDS, so that neighbours in rank look unlike each other and no two words are the same. */
const SCATTER = 769_237;
/** The first words of a real language are its function words, which the sentences bring along already. */
const FIRST_RANK = 10;

/**
 * Vocabulary of a corpus by Heaps' law, K·n^β; K and β as measured on the public wiki (23 and .47 for up to 26,000
 * words), where 672 articles have 3,500 different words.
 */
export function toVocabularySize(wordCount: number): number {
  return Math.min(MAX_WORDS, Math.ceil(23 * wordCount ** 0.47));
}

/** Zipf's law with exponent 1: rank r as often as 1/r. */
export function drawRank(vocabularySize: number, random: () => number): number {
  return Math.floor(FIRST_RANK * (1 + vocabularySize / FIRST_RANK) ** random());
}

/** One rank in twenty is a code, the others look like words; two ranks never give the same one. */
export function toWord(rank: number): string {
  if (rank % 20 === 13) return `ERR-${rank}`;
  let scattered = (rank * SCATTER) % MAX_WORDS;
  let word = '';
  for (let syllable = 0; syllable < 3; syllable++) {
    const number = scattered % SYLLABLES;
    word += `${CONSONANTS[Math.floor(number / VOWELS.length)]}${VOWELS[number % VOWELS.length]}`;
    scattered = Math.floor(scattered / SYLLABLES);
  }
  return word + ENDINGS[rank % ENDINGS.length];
}
