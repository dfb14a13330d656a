import { fold } from '../../../search/fold.ts';
import { onlyLive } from '../live-pages.ts';
import type { Rule } from '../rule.ts';

/** Words that are English and not also Portuguese, nor a product's name. */
const ENGLISH = new Set(
  `the of and how with your what why when where this is are should introduction overview note notes warning summary
  getting started installation install requirements references reference contents troubleshooting usage examples example
  tip hint caution attention important danger question questions answer answers about complementary related see also
  description solution keywords background conclusion steps support loading search results`.split(/\s+/),
);
const PORTUGUESE =
  /[à-ÿ]|(?<!\p{L})(?:de|da|do|das|dos|em|no|na|nos|nas|para|por|com|que|ao|aos|um|uma|o|os|e)(?!\p{L})/iu;

export const untranslatedHeading: Rule = {
  id: 'untranslated-heading',
  severity: 'note',
  summary: 'A heading that a tool or a copied page left in English.',
  check: (input) =>
    onlyLive(input).pages.flatMap((page) => {
      const admonitions = page.lines.flatMap((line, index) => {
        const text = /^\s*\.\. admonition::\s*(.+)$/.exec(line)?.[1];
        return text ? [{ text, line: index + 1 }] : [];
      });
      return [...page.headings, ...admonitions].filter(isEnglish).map(({ text, line }) => ({
        path: page.path,
        line,
        message: `The heading "${text.trim()}" is in English.`,
        hint: 'Translate it, or take it out.',
      }));
    }),
};

/** Half of its words are enough: the rest may be a name. */
function isEnglish({ text }: { text: string }): boolean {
  const words = fold(text).match(/[a-z]+/g) ?? [];
  const english = words.filter((word) => ENGLISH.has(word)).length;
  return english > 0 && english * 2 >= words.length && !PORTUGUESE.test(text);
}
