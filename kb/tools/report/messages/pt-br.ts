// The report's words in Brazilian Portuguese, its default language.

import { createPlural } from '../../create-plural.ts';

const count = createPlural('pt-BR');

export type Messages = typeof ptBr;

export const ptBr = {
  kicker: 'Relatório da base de conhecimento',
  title: (id: string) => `Base ${id}`,
  createdAt: (date: string) => `Feito em ${date}`,
  skip: 'Ir para o conteúdo',
  contents: 'Conteúdo do relatório',
  footer: 'Feito por kb report. A página não busca nada na rede e pode ser guardada ou impressa.',
  none: 'Nada a mostrar.',
  articles: (n: number) => count(n, 'artigo', 'artigos'),
  files: (n: number) => count(n, 'arquivo', 'arquivos'),

  summary: {
    title: 'Visão geral',
    liveArticles: 'Artigos em vigor',
    kinds: { script: 'Roteiros', faq: 'Perguntas frequentes', guide: 'Guias' },
    superseded: 'Substituídos',
    drafts: 'Rascunhos',
    unwritten: 'Roteiros sem resposta',
    duplicates: 'Pares quase iguais',
    findings: { error: 'Erros', warning: 'Avisos', note: 'Notas' },
    legend: 'Como ler',
    live: 'Em vigor',
    liveMeaning:
      'O artigo não foi substituído por outro. Só estes entram nas contas, salvo onde se diz outra coisa.',
    written: 'Resposta escrita',
    writtenMeaning:
      'Há texto pronto para inserir no chamado. Sem ele, o artigo pode ser lido, mas não inserido.',
    errorMeaning: 'Engana ou expõe alguém: corrija primeiro.',
    warningMeaning: 'Vale conferir.',
    noteMeaning: 'Fica registrado.',
    filesTitle: 'Arquivos',
    fileOutcome: 'Resultado',
    filesRead: 'Lidos, com artigos ou produtos',
    filesSkipped: 'Lidos, sem artigo',
    filesFailed: 'Não lidos',
    skippedReason: 'Nenhum artigo nele: página de índice ou sem texto próprio.',
  },

  coverage: {
    title: 'Cobertura',
    kindsCaption: 'Artigos em vigor por produto e tipo',
    uncoveredTitle: 'Produtos do guia do usuário sem artigo em vigor',
    product: 'Produto',
    total: 'Total',
    allProducts: 'Todos os produtos',
    caption: 'Seções preenchidas nos roteiros em vigor, por produto',
    scaleTitle: 'Parte dos roteiros com a seção preenchida',
    scale: ['nenhum', 'menos da metade', 'metade ou mais', 'quase todos', 'todos'],
    filled: (part: string, whole: string) => `${part} de ${whole}`,
    sections: {
      situation: 'Situação',
      occursWhen: 'Quando ocorre',
      solution: 'Solução',
      reply: 'Resposta',
      level: 'Nível',
      audience: 'Perfil',
      keywords: 'Palavras-chave',
      references: 'Referências',
    },
    unwrittenTitle: 'Respostas por escrever',
    unwrittenIntro: (n: number, whole: number) =>
      `${count(n, 'roteiro', 'roteiros')} de ${whole} em vigor sem modelo de resposta.`,
    allWritten: 'Todos os roteiros em vigor têm resposta.',
  },

  people: {
    title: 'Níveis e perfis',
    levelCaption: 'Roteiros em vigor por nível de atendimento',
    level: 'Nível',
    severalLevels: (levels: string) => `Vários: ${levels}`,
    noLevel: 'Não informado',
    audienceCaption: 'Roteiros em vigor por perfil do usuário',
    audience: 'Perfil',
    audiences: {
      business: 'Negocial',
      technical: 'Técnico',
      both: 'Negocial e técnico',
      none: 'Não informado',
    },
    scripts: 'Roteiros',
    conditions: (n: number) =>
      `${count(n, 'roteiro troca de nível conforme uma condição', 'roteiros trocam de nível conforme uma condição')}`,
  },

  age: {
    title: 'Idade',
    intro: (dated: number, undated: number) =>
      `${count(dated, 'artigo em vigor tem data', 'artigos em vigor têm data')}; ${count(undated, 'não tem', 'não têm')}.`,
    chart: (peak: string, n: number) =>
      `Gráfico de colunas: artigos em vigor por período. O maior número é de ${peak}, com ${count(n, 'artigo', 'artigos')}. Os valores estão na tabela que segue.`,
    halfCaption: 'Artigos em vigor por semestre',
    yearCaption: 'Artigos em vigor por ano',
    period: 'Período',
    number: 'Artigos',
    half: (half: number, year: number) => `${half}º semestre de ${year}`,
    shortHalf: (half: number) => `${half}º`,
    upTo: (period: string) => `Até ${period}`,
    oldestTitle: 'Os mais antigos',
    undatedTitle: 'Roteiros sem data',
    undatedIntro: 'A data falta no título, ou é impossível.',
    futureTitle: 'Data depois do dia do relatório',
    years: (n: number) => count(n, 'ano', 'anos'),
    months: (n: number) => count(n, 'mês', 'meses'),
  },

  findings: {
    title: 'Apontamentos',
    none: 'Nenhum apontamento.',
    found: (n: number, files: number) =>
      `${count(n, 'apontamento', 'apontamentos')} em ${count(files, 'arquivo', 'arquivos')}.`,
    severity: 'Gravidade',
    severities: { error: 'Erro', warning: 'Aviso', note: 'Nota' },
    severityCaption: 'Apontamentos por gravidade',
    ruleCaption: 'Apontamentos por regra',
    rule: 'Regra',
    number: 'Apontamentos',
    files: 'Arquivos',
    counts: {
      error: (n: number) => count(n, 'erro', 'erros'),
      warning: (n: number) => count(n, 'aviso', 'avisos'),
      note: (n: number) => count(n, 'nota', 'notas'),
    },
    byFileTitle: 'Por arquivo',
    filter: 'Mostrar',
    all: 'Tudo',
    bySeverity: 'Por gravidade',
    byRule: 'Por regra',
    line: (line: number) => `linha ${line}`,
    hint: 'O que fazer:',
  },

  duplicates: {
    title: 'Quase iguais',
    none: 'Nenhum par de artigos quase iguais.',
    intro: (n: number) =>
      `${count(n, 'par', 'pares')} de artigos com quase o mesmo texto. As frases que só um deles tem estão marcadas.`,
    similar: (percent: string) => `${percent} igual`,
    same: (n: number) => count(n, 'frase igual', 'frases iguais'),
    nothing: 'nada aqui',
    superseded: 'substituído',
    situation: 'Situação',
    occursWhen: 'Quando ocorre',
    solution: 'Solução',
    reply: 'Resposta',
    identical: 'Pares com o mesmo texto, frase por frase',
  },

  replies: {
    title: 'Respostas',
    slotCaption: 'Campos usados nas respostas',
    slot: 'Campo',
    uses: 'Usos',
    inReplies: 'Respostas',
    slots: {
      'requester.name': 'Nome do solicitante',
      'requester.organisation': 'Órgão do solicitante',
      'agent.name': 'Nome do atendente',
      'agent.team': 'Equipe do atendente',
      'ticket.number': 'Número do chamado',
      'ticket.subject': 'Assunto do chamado',
      date: 'Data',
      greeting: 'Saudação (bom dia)',
      salutation: 'Vocativo (Prezada)',
      link: 'Link',
      free: 'Livre',
    },
    freeCaption: 'Campos livres, pelo que pedem ao atendente',
    freeLabel: 'O que pede',
    alternativesCaption: 'Respostas por roteiro em vigor',
    scripts: 'Roteiros',
    alternatives: (n: number) => (n === 0 ? 'Nenhuma' : count(n, 'resposta', 'respostas')),
    listTitle: 'Roteiros com alternativas',
    untitled: (n: number) => `Resposta ${n}`,
    when: (when: string) => `quando: ${when}`,
  },
};
