import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, it, test } from 'vitest';
import type { Article } from '../../../kb/article.ts';
import { createBundleRanker } from '../../../kb/bundle/create-bundle-ranker.ts';
import { toPlainText } from '../../../kb/rich-text/to-plain-text.ts';
import { portuguese } from '../../../kb/search/portuguese.ts';
import { createRanker, type Ranker } from '../../../kb/search/rank-articles.ts';
import { importSources } from '../../../kb/tools/import/import-sources.ts';
import { articleOf } from '../article-of.ts';

const ARTICLES_FOLDER = join(import.meta.dirname, '../../../kb/articles');
let articles: readonly Article[];
let ranker: Ranker;

beforeAll(async () => {
  ({ articles } = await importSources([ARTICLES_FOLDER]));
  ranker = createBundleRanker({ articles, indexFile: undefined });
}, 60_000);

const rank = (message: string, subject = '') => ranker.rankTicket({ subject, messages: [message] });

describe('a ticket about something else', () => {
  test.each([
    'A impressora do terceiro andar está sem toner.',
    'Quero saber o valor das minhas férias no contracheque deste mês.',
    'A internet caiu e o wifi do auditório não conecta.',
    'Solicito a troca da cadeira da minha mesa, está quebrada.',
    // A word of every article is not an answer.
    'processo',
    // A word alone names a thing and asks nothing.
    'certificado',
    'Senha!',
    'Dúvida',
    '2025',
    // Stop words only.
    'o que é e como se faz?',
  ])('abstains: %s', (message) => {
    expect(rank(message).abstained).toBe(true);
  });

  it('still gets the answer from the search box, which never abstains', () => {
    expect(ranker.searchText('processo')).toMatchObject({ abstained: false, readText: 'processo' });
    expect(ranker.searchText('processo').suggestions.length).toBe(5);
  });
});

describe('the search box, as it is typed in', () => {
  test.each([
    ['certif', 'certificado'],
    ['certifi', 'certificado'],
    ['certificad', 'certificado'],
    ['Protoc', 'protocolo'],
    ['trâm', 'trâmite'],
  ])('finds by %j what %j finds', (typed, word) => {
    const { abstained, suggestions } = ranker.searchText(typed);
    expect(abstained).toBe(false);
    const found = ranker.searchText(word, 14).suggestions.map(({ id }) => id);
    expect(suggestions.some(({ id }) => found.includes(id))).toBe(true);
    expect(suggestions[0]?.reasons.map(({ term }) => term)).toEqual([typed]);
  });

  it('puts nothing before what has the word itself', () => {
    const all = ['senhas', 'senhoria', 'senha'].map((word) => articleOf({ id: word, title: word }));
    const few = createRanker({ articles: all, language: portuguese, synonyms: [] });
    expect(few.searchText('senha').suggestions.map(({ id }) => id)).toEqual(['senhas', 'senha']);
    expect(few.searchText('senh').suggestions.map(({ id }) => id)).toHaveLength(3);
  });

  it('does not complete a stop word, a number or the word of a ticket', () => {
    expect(ranker.searchText('com').suggestions).toEqual([]);
    expect(ranker.searchText('zz').suggestions).toEqual([]);
    expect(rank('certif').suggestions).toEqual([]);
  });
});

describe('what is searched for', () => {
  const QUESTION = 'Os metadados não chegam ao Protocolo Integrado.';
  const first = (message: string) => rank(message).suggestions[0]?.id;

  it('is subject and messages, cleaned', () => {
    expect(
      ranker.rankTicket({
        subject: 'Falha',
        messages: [`Bom dia,\n\n${QUESTION}\n\nAtt.\nAna`, 'Alguma notícia?\n> texto citado'],
      }).readText,
    ).toBe(`Falha\n\n${QUESTION}\n\nAlguma notícia?`);
  });

  it('is not our own earlier reply, quoted or pasted', () => {
    const reply = toPlainText(articles.find(({ id }) => id.startsWith('sei-app/'))?.replies[0]?.blocks ?? []);
    expect(reply).toContain('\n\n');
    const quoted = `${QUESTION}\n\nEm 2 de mar. de 2026, Central escreveu:\n${reply}`;
    expect(first(quoted)).toBe(first(QUESTION));
    expect(first(`${QUESTION}\n\n${reply}`)).toBe(first(QUESTION));
    expect(rank(`${QUESTION}\n\n${reply}`).readText).not.toContain('TJPR');
  });

  it('is the beginning of a ticket that pastes a log', () => {
    const { readText } = rank(`${QUESTION}\n${'at linha 1\n'.repeat(10_000)}`);
    expect(readText).toHaveLength(20_000);
  });
});

describe('reasons', () => {
  it('are words of the ticket, as they were written there', () => {
    const message = 'O TRÂMITE foi cancelado, porém o processo segue bloqueado; é um PI?';
    const { suggestions } = rank(message);
    const words = message.toLowerCase().match(/\p{L}+/gu) ?? [];
    const reasons = suggestions.flatMap((one) => one.reasons);
    expect(reasons.length).toBeGreaterThan(5);
    for (const { term } of reasons)
      for (const word of term.toLowerCase().split(' ')) expect(words).toContain(word);
    expect(suggestions[0]?.reasons.map(({ term }) => term)).toContain('bloqueado');
  });

  it('are five at most, the weightiest first, and shares of the score', () => {
    for (const { reasons } of rank('status 6 entregue destino não encontra certificado produção homologação')
      .suggestions) {
      expect(reasons.length).toBeLessThanOrEqual(5);
      expect(reasons.map(({ weight }) => weight)).toEqual(
        reasons.map(({ weight }) => weight).toSorted((a, b) => b - a),
      );
      expect(reasons.reduce((sum, { weight }) => sum + weight, 0)).toBeLessThanOrEqual(1.000001);
    }
  });

  it('name a word once, and not the half of a phrase', () => {
    const terms = rank(
      'protocolo integrado, Protocolo Integrado: o protocolo não chega',
    ).suggestions[0]?.reasons.map(({ term }) => term.toLowerCase());
    expect(terms).toContain('protocolo integrado');
    expect(terms).not.toContain('protocolo');
    expect(new Set(terms).size).toBe(terms?.length);
  });
});

describe('which articles', () => {
  const options = { language: portuguese, synonyms: [] };
  const twin = { title: 'Senha do portal', solution: 'Troque a senha do portal.' };

  it('superseded and draft ones are never suggested', () => {
    const all = [
      articleOf({ ...twin, id: 'velho', state: { kind: 'superseded' } }),
      articleOf({ ...twin, id: 'rascunho', state: { kind: 'draft' } }),
      articleOf({ ...twin, id: 'novo' }),
    ];
    const few = createRanker({ ...options, articles: all });
    expect(
      few.rankTicket({ subject: 'senha do portal', messages: [] }).suggestions.map(({ id }) => id),
    ).toEqual(['novo']);
  });

  it('a suggestion carries what the list shows', () => {
    const article = articleOf({
      ...twin,
      id: 'x',
      date: '2026-03-02',
      level: [{ level: 'N1' }],
      product: 'Portal',
    });
    const [suggestion] = createRanker({
      ...options,
      articles: [article, articleOf({ id: 'y', title: 'Outro' })],
    }).rankTicket({ subject: 'senha', messages: [] }).suggestions;
    expect(suggestion).toMatchObject({
      id: 'x',
      path: 'x.rst',
      title: 'Senha do portal',
      product: 'Portal',
      kind: 'script',
      date: '2026-03-02',
      level: [{ level: 'N1' }],
    });
  });

  it('equal ones keep the order of the knowledge base', () => {
    const all = ['c', 'a', 'b'].map((id) => articleOf({ ...twin, id }));
    expect(
      createRanker({ ...options, articles: all })
        .searchText('senha')
        .suggestions.map(({ id }) => id),
    ).toEqual(['c', 'a', 'b']);
  });

  it('none at all is an answer too', () => {
    expect(createRanker({ ...options, articles: [] }).rankTicket({ subject: 'senha', messages: [] })).toEqual(
      {
        abstained: true,
        suggestions: [],
        readText: 'senha',
      },
    );
  });

  it('as many as asked for', () => {
    expect(ranker.searchText('processo', 2).suggestions).toHaveLength(2);
    expect(ranker.rankTicket({ subject: 'processo', messages: [] }, 10).suggestions.length).toBe(10);
  });
});

const SENTENCE = 'O processo 99/2026 parou no status 2 e o log diz erro. ';

describe('credit and discount', () => {
  const options = { language: portuguese, synonyms: [] };
  const first = (few: Ranker, message: string) =>
    few.rankTicket({ subject: '', messages: [message] }).suggestions.map(({ id }) => id);

  it('of two articles with the same words, the one that has the error message in its order comes first', () => {
    const few = createRanker({
      ...options,
      articles: [
        articleOf({ id: 'solto', title: 'Aviso', solution: 'Não é esperada do serviço a resposta.' }),
        articleOf({ id: 'frase', title: 'Aviso', solution: 'A resposta do serviço não é esperada.' }),
      ],
    });
    expect(first(few, 'resposta, serviço')).toEqual(['solto', 'frase']);
    expect(first(few, 'diz "resposta do serviço não é esperada"')).toEqual(['frase', 'solto']);
  });

  it('an article of another product than the ticket names comes later', () => {
    const twin = { title: 'Senha vencida', solution: 'Troque a senha.' };
    const few = createRanker({
      ...options,
      products: [{ name: 'Painel Verde', aliases: ['verdinho'] }],
      articles: [
        articleOf({ ...twin, id: 'outro', product: 'Portal Azul' }),
        articleOf({ ...twin, id: 'certo', product: 'Painel Verde' }),
      ],
    });
    expect(first(few, 'senha vencida')).toEqual(['outro', 'certo']);
    expect(first(few, 'senha vencida no verdinho')).toEqual(['certo', 'outro']);
  });

  it('but not later for it where it mentions that product', () => {
    const few = createRanker({
      ...options,
      products: [{ name: 'Painel Verde', aliases: ['verdinho'] }],
      articles: [
        articleOf({ id: 'outro', title: 'Senha do verdinho', product: 'Portal Azul' }),
        articleOf({ id: 'certo', title: 'Certificado', solution: 'Traz a senha.', product: 'Painel Verde' }),
      ],
    });
    expect(first(few, 'senha vencida no verdinho')[0]).toBe('outro');
  });

  it('the last message weighs more than the one before it', () => {
    const few = createRanker({
      ...options,
      articles: [
        articleOf({ id: 'antes', title: 'Arquivo recusado no envio' }),
        articleOf({ id: 'agora', title: 'Certificado digital vencido' }),
      ],
    });
    const messages = ['O arquivo foi recusado no envio.', 'Agora o certificado digital está vencido.'];
    const ids = (all: readonly string[]) =>
      few.rankTicket({ subject: '', messages: all }).suggestions.map(({ id }) => id);
    expect(ids(messages)[0]).toBe('agora');
    expect(ids(messages.toReversed())[0]).toBe('antes');
  });
});

describe('the whole ranking', () => {
  it('tells siblings apart', () => {
    const few = createRanker({
      language: portuguese,
      synonyms: [],
      articles: [
        articleOf({ id: '2', title: 'Processo parado no status 2' }),
        articleOf({ id: '5', title: 'Processo parado no status 5' }),
      ],
    });
    expect(few.searchText('processo parado').suggestions.map(({ difference }) => difference)).toEqual([
      'status 2',
      'status 5',
    ]);
  });

  it('says so when a ticket asks two things', () => {
    const two = rank(
      'Temos duas dúvidas:\n\n1) O QR Code do celular não aparece no menu do SEI.\n2) O certificado digital do módulo venceu, como gerar outro?',
    );
    expect(two.subjects?.map(({ suggestions }) => suggestions[0]?.id)).toEqual([
      expect.stringContaining('qr-code'),
      expect.stringContaining('certificado-digital-do-modulo'),
    ]);
    expect(rank('O QR Code do celular não aparece no menu do SEI.').subjects).toBeUndefined();
    // Subject and message are two in every ticket.
    const message = 'O certificado digital do módulo venceu, como gerar outro?';
    expect(rank(message, 'O QR Code do celular não aparece no menu do SEI.').subjects).toBeUndefined();
  });

  it('is never surer of a later suggestion than of an earlier one', () => {
    const rankOf = { high: 0, medium: 1, low: 2 };
    const word = fc.constantFrom(
      ...'processo status 2 6 recusado certificado NUP tramita senha destino bloqueado xyz'.split(' '),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), (words) => {
        const { suggestions } = rank(words.join(' '));
        const bands = suggestions.map(({ confidence }) => rankOf[confidence]);
        expect(bands).toEqual(bands.toSorted());
        const strengths = suggestions.map(({ strength }) => strength);
        expect(strengths).toEqual(strengths.toSorted((a, b) => b - a));
      }),
    );
  });
});

describe('no text breaks it', () => {
  test.each([
    ['empty', ''],
    ['blank', ' \n\t\u00a0'],
    ['one word', 'senha'],
    ['binary', Array.from({ length: 3000 }, (_, at) => String.fromCharCode(at % 256)).join('')],
    ['lone surrogates', '\ud800erro\udfff'],
    ['right to left', 'العملية متوقفة في الحالة 2 تعذر الإرسال'],
    ['zero-width', 'pro\u200bcesso\u200d bloq\u00adueado'],
    ['prototype names', '__proto__ constructor toString hasOwnProperty'],
    ['emoji', '😭😭 processo 🚫'],
  ])('%s', (_what, text) => {
    const { suggestions, readText, abstained } = rank(text, text);
    expect(typeof abstained).toBe('boolean');
    expect(readText.length).toBeLessThanOrEqual(2 * text.length + 2);
    for (const { score, strength } of suggestions)
      expect([score, strength].every(Number.isFinite)).toBe(true);
  });

  it.each([
    ['one line', SENTENCE.repeat(20_000)],
    ['many lines', `${SENTENCE}\n`.repeat(20_000)],
  ])('a megabyte in %s is read from its beginning', (_what, text) => {
    expect(rank(text).suggestions[0]?.id).toBe('tramita-gov-br/tramite-parado-no-status-2');
  });

  it.each([
    ['one word', 'x'.repeat(1_000_000)],
    ['blanks', `oi${' '.repeat(1_000_000)}x`],
    ['dots', `obrigado, ${'.'.repeat(1_000_000)} b c d e`],
    ['greetings', 'prezado '.repeat(125_000)],
    ['hyphens', 'a-'.repeat(500_000)],
    ['quote marks', '> '.repeat(500_000)],
  ])('a megabyte of %s takes no longer than a person waits', (_what, text) => {
    const start = performance.now();
    expect(rank(text).abstained).toBe(true);
    expect(performance.now() - start).toBeLessThan(5_000);
  });

  it('and every reason is in the text that was read', () => {
    const word = fc.oneof(
      fc.constantFrom(
        'processo',
        'STATUS',
        '2',
        'módulo PEN',
        'sem permissão',
        'Protocolo\nIntegrado',
        'erro:',
        'mod-sei-pen',
        'a\u0301',
        '—',
      ),
      fc.string({ unit: 'grapheme', maxLength: 8 }),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 20 }), (words) => {
        const { suggestions, readText } = rank(words.join(' '));
        const read = readText.normalize('NFC').toLowerCase();
        for (const { strength, score, reasons } of suggestions) {
          expect(strength).toBeGreaterThanOrEqual(0);
          expect(score).toBeGreaterThan(0);
          for (const { term } of reasons)
            for (const part of term.toLowerCase().split(' ')) expect(read).toContain(part);
        }
      }),
    );
  });
});

it('gives no reason that explains nothing', () => {
  const { suggestions } = rank(
    'Alguém aqui não consegue localizar o processo no destino, não aparece em duas telas.',
  );
  const terms = suggestions.flatMap(({ reasons }) => reasons.map(({ term }) => term.toLowerCase()));
  expect(terms).toContain('localizar');
  expect(terms.filter((term) => ['não', 'aqui', 'alguém', 'duas'].includes(term))).toEqual([]);
});
