import { expect, it } from 'vitest';
import { createOwnWordsFilter } from '../../../kb/search/own-words.ts';

const REPLY =
  'Informamos que o envio já foi concluído na origem. Pedimos que a área técnica reinicie o serviço de filas e tente outra vez.';
const drop = createOwnWordsFilter([REPLY]);

it('drops a sentence of ours, in whatever case and accents it comes', () => {
  expect(drop(REPLY)).toBe('');
  expect(drop('INFORMAMOS QUE O ENVIO JA FOI CONCLUIDO NA ORIGEM.')).toBe('');
});

it('drops ours and keeps theirs, line by line', () => {
  const message = `Fizemos o que vocês disseram. Pedimos que a área técnica reinicie o serviço de filas e tente outra vez.\n\n\n\nO erro 99 continua aparecendo na tela inicial.`;
  expect(drop(message)).toBe(
    'Fizemos o que vocês disseram.\n\nO erro 99 continua aparecendo na tela inicial.',
  );
});

it('drops a sentence of ours with a few words changed', () => {
  expect(drop('Pedimos que a área técnica reinicie o serviço de filas e tente outra vez amanhã cedo.')).toBe(
    '',
  );
});

it('keeps a sentence that only shares a phrase with ours', () => {
  const theirs =
    'A nossa área técnica já tentou, reiniciou o serviço de filas e tente outra vez foi o que ouviu.';
  expect(drop(theirs)).toBe(theirs);
});

it('keeps a sentence too short to tell', () => {
  expect(drop('Informamos que o envio.')).toBe('Informamos que o envio.');
});

it('keeps everything where the knowledge base has no reply', () => {
  expect(createOwnWordsFilter([])(REPLY)).toBe(REPLY);
});
