// The preview's words in Brazilian Portuguese, its default language.

import { createPlural } from '../../create-plural.ts';

const count = createPlural('pt-BR');

export type Messages = typeof ptBr;

export const ptBr = {
  kicker: 'Prévia da base de conhecimento',
  skip: 'Ir para o conteúdo',
  pages: 'Páginas da prévia',
  articles: 'Artigos',
  tryTicket: 'Experimentar um chamado',
  footer: 'Feito por kb serve, só neste computador. A página se atualiza quando um arquivo é salvo.',
  lost: 'Sem contato com o kb serve: a página pode estar velha. Ela volta a se atualizar quando ele voltar.',

  banner: {
    trouble: 'As fontes não puderam ser lidas. O que se vê é da leitura anterior.',
    failed: (n: number) =>
      count(
        n,
        'arquivo não pôde ser lido. Os outros estão aqui.',
        'arquivos não puderam ser lidos. Os outros estão aqui.',
      ),
  },

  list: {
    counts: (articles: number, products: number) =>
      `${count(articles, 'artigo', 'artigos')} em ${count(products, 'produto', 'produtos')}`,
    filter: 'Filtrar por título, produto, palavra-chave ou arquivo',
    found: (n: number) => count(n, 'artigo encontrado', 'artigos encontrados'),
    none: 'Nenhum artigo com essas palavras.',
    empty: 'Ainda não há artigos nestas pastas. Crie o primeiro com kb new.',
    noFindings: 'Sem apontamentos',
    unwritten: 'Resposta por escrever',
    superseded: 'Substituído',
    otherFiles: 'Outros arquivos com apontamentos',
  },

  article: {
    kinds: { script: 'Roteiro', faq: 'Pergunta frequente', guide: 'Guia' },
    version: (version: number) => `versão ${version}`,
    file: 'Arquivo',
    notSaid: 'Não informado',
    empty: 'Sem texto: a seção está vazia ou diz N/A.',
    text: 'Texto',
    replies: 'Modelo de resposta',
    untitled: (n: number) => `Resposta ${n}`,
    sample: (number: string, requester: string, agent: string) =>
      `Chamado de exemplo: nº ${number}, de ${requester}, atendido por ${agent}.`,
    filled: 'Como chega ao atendente',
    template: 'Modelo com os campos',
    unwritten: 'A resposta ainda não foi escrita: o artigo pode ser lido, mas não inserido.',
    residue: (found: string) => `O painel não insere esta resposta enquanto nela estiver “${found}”.`,
    superseded: 'Este artigo foi substituído: pode ser lido, mas não é sugerido.',
    findings: 'Apontamentos',
  },

  ticket: {
    title: 'Experimentar um chamado',
    intro:
      'Cole o texto de um chamado para ver o que o painel sugeriria, e por quê. Ele não é gravado em lugar nenhum e não sai deste computador.',
    label: 'Texto do chamado',
    submit: 'Ver sugestões',
    found: (n: number) => count(n, 'sugestão', 'sugestões'),
    abstained:
      'Nenhum artigo responde com segurança. O painel diria que não sabe; estes são os mais próximos.',
    nothing: 'Nenhum artigo tem uma palavra deste chamado.',
    suggestions: 'Sugestões',
    confidence: { high: 'Confiança alta', medium: 'Confiança média', low: 'Confiança baixa' },
    why: 'Por quê:',
    fields: {
      title: 'no título',
      keywords: 'nas palavras-chave',
      situation: 'na situação',
      solution: 'na solução',
      reply: 'na resposta',
    },
    read: 'O que foi lido do chamado, sem saudações, citações e assinatura',
  },

  notFound: {
    title: 'Página não encontrada',
    text: 'Não há artigo com este endereço. Talvez o arquivo tenha mudado de nome, ou não possa ser lido agora.',
    back: 'Ver todos os artigos',
  },
};
