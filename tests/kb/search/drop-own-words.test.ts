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
    ['cut off after two words', `${QUESTION}\n${REPLY.slice(0, REPLY.indexOf(' o processo pode'))}`],
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
    const kept = drop(`${QUESTION}\n${REPLY}\n${after}`).split(/\n+/);
    expect(kept.filter((line) => line !== 'Atenciosamente,')).toEqual([QUESTION, after]);
  });

  it('beside a pasted reply, however few', () => {
    const kept = drop(`Não.\n${REPLY.replace('\nAtenciosamente,', '')}\nNão funciona.`);
    expect(kept.split(/\n+/)).toEqual(['Não.', 'Não funciona.']);
  });

  it('where the knowledge base has no reply', () => {
    expect(createOwnWordsFilter(collectOwnWords([]))(REPLY)).toBe(REPLY);
  });
});

it('knows nobody by an ending that all replies have, and is quick about it', () => {
  const ending =
    'Se a dúvida continuar depois destes passos, responda a esta mensagem com a tela inteira e o número. ' +
    'Nossa equipe atende nos dias úteis das oito às dezoito horas, pela ordem de chegada dos pedidos.';
  const replies = Array.from(
    { length: 10_000 },
    (_, at) => `Caso ${at}: abra a tela ${at} e refaça o passo ${at} com a chave ${at}.\n${ending}`,
  );
  const dropMany = createOwnWordsFilter(collectOwnWords([...replies, REPLY]));
  const beside = 'Abra a tela da unidade com a chave do caso: não funciona.';
  const start = performance.now();
  expect(dropMany(`${beside}\n${ending}`)).toContain(beside);
  expect(dropMany(`${QUESTION}\n${REPLY}`)).toContain(QUESTION);
  expect(dropMany(`${QUESTION}\n${REPLY}`)).not.toContain('Agendamentos');
  expect(performance.now() - start).toBeLessThan(3_000);
});

it('lends no words of many replies to a sentence of the requester', () => {
  const item = (first: number, second: number, third: number): string =>
    `Confira item${first} antes do prazo${second} junto com setor${third} outra vez.`;
  const body = REPLY.replace('\nAtenciosamente,', '');
  const dropAlike = createOwnWordsFilter(
    collectOwnWords(Array.from({ length: 10 }, (_, at) => `${body}\n${item(at, at, at)}`)),
  );
  expect(dropAlike(`${body}\n${item(1, 1, 1)}`)).toBe('');
  expect(dropAlike(`${body}\n${item(7, 8, 9)}`)).toBe(item(7, 8, 9));
});

it('is quick about a message of many lines', () => {
  const message = `${REPLY}\n${'1. a\n'.repeat(15_000)}`;
  const start = performance.now();
  drop(message);
  expect(performance.now() - start).toBeLessThan(3_000);
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
