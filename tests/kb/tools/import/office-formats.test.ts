// The same script, saved by a word processor: made from good/Correio/Anexo_grande.rst with Pandoc.
import { expect, test } from 'vitest';
import { importSources } from '../../../../kb/tools/import/import-sources.ts';

const [rst] = (await importSources(['tests/fixtures/articles/good/Correio/Anexo_grande.rst'])).articles;

test.each(['docx', 'odt'])('a script saved as .%s is the script', async (ending) => {
  const { articles, failed } = await importSources([`tests/fixtures/articles/office/Script.${ending}`]);
  expect(failed).toEqual([]);
  const { title, date, version, replies, sections, keywords, level } = articles[0] ?? {};
  expect({ title, date, version, replies, sections, keywords, level }).toEqual({
    title: rst?.title,
    date: rst?.date,
    version: rst?.version,
    replies: rst?.replies,
    sections: rst?.sections,
    keywords: rst?.keywords,
    level: rst?.level,
  });
});
