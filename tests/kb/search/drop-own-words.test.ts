import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { createOwnWordsFilter } from '../../../kb/search/drop-own-words.ts';
import { collectOwnWords } from '../../../kb/search/own-words.ts';

const ERROR = 'O envio não terminou. Veja o painel de trâmites antes de tentar outra vez.';
/** As its text is: slots leave nothing. */
const REPLY = `Caso o órgão use o SEI
Prezado(a) ,
Em resposta ao chamado de número , explicamos como proceder neste caso:
O aviso que aparece é este: "${ERROR}"
Informamos que o envio já foi concluído na origem, como mostra o recibo que o sistema guarda.
1. Abra o menu Infra;
2. Clique em Agendamentos;
3. Peça que a área técnica do seu órgão reinicie o serviço de filas e aguarde dez minutos.
Depois disso o processo pode ser enviado de novo por quem o enviou na primeira vez.
Atenciosamente,`;
const QUESTION = 'O processo não sai do status 2 desde ontem e o destino não recebeu nada.';
const drop = createOwnWordsFilter(
  collectOwnWords([REPLY, 'Outra resposta, de um artigo sobre senhas do portal.']),
);

describe('a reply of ours goes, however it got into the message', () => {
  test.each([
    ['below the question', `${QUESTION}\n\n${REPLY}`],
    ['above it', `${REPLY}\n\n${QUESTION}`],
    [
      'shouted and without accents',
      `${QUESTION}\n${REPLY.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase()}`,
    ],
    ['cut off in the middle of a word', `${QUESTION}\n${REPLY.slice(0, -130)}`],
    ['on one line', `${QUESTION}\n${REPLY.replaceAll('\n', ' ')}`],
    ['with its slots filled in', `${QUESTION}\n${REPLY.replace('número ', 'número 2026031')}`],
    [
      'with its slots left as they were',
      `${QUESTION}\n${REPLY.replace('Prezado(a) ', 'Prezado(a) (inserir o nome)')}`,
    ],
    ['half of it', `${QUESTION}\n${REPLY.split('\n').slice(3, 8).join('\n')}`],
  ])('%s', (_what, message) => {
    expect(
      drop(message)
        .replace(/\s*Atenciosamente,?|ATENCIOSAMENTE,/i, '')
        .trim(),
    ).toBe(QUESTION);
  });
});

describe('the words of the requester stay', () => {
  test.each([
    ['an error message that a reply quotes', `Aparece o aviso: ${ERROR} O que fazer?`],
    ['an error message alone', ERROR],
    ['a sentence of ours that is answered', `${QUESTION} Informamos que o envio já foi concluído na origem.`],
    ['a phrase of ours', 'Já pedi que a área técnica do seu órgão reinicie o serviço de filas.'],
    ['what is too short to tell', 'Abra o menu Infra;'],
  ])('%s', (_what, message) => {
    expect(drop(message)).toBe(message);
  });

  it('beside a pasted reply', () => {
    const after = 'Fizemos tudo isso ontem e hoje cedo, mas o status 2 continua igual.';
    expect(drop(`${QUESTION}\n${REPLY}\n${after}`).replace(/\n*Atenciosamente,?/, '')).toBe(
      `${QUESTION}\n\n${after}`,
    );
  });

  it('where the knowledge base has no reply', () => {
    expect(createOwnWordsFilter(collectOwnWords([]))(REPLY)).toBe(REPLY);
  });
});

it('never adds a word', () => {
  const piece = fc.constantFrom(...REPLY.split(/(?<=[.;:\n])/), QUESTION, '\n', '', '(x)', '> citado');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
      const text = pieces.join(' ');
      const before = text.split(/\s+/);
      for (const word of drop(text).split(/\s+/)) expect([...before, '']).toContain(word);
    }),
  );
});
