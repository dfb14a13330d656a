// A ticket for each of our own articles, as a requester would write it, with the reason why that article is the right
// one wherever a sibling comes near.

export interface GoldenTicket {
  readonly message: string;
  /** The article's id. */
  readonly answeredBy: string;
}

const PRODUCTS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'modulo-assinatura-eletronica': {
    // The code is gov.br's: no certificate comes into it.
    'Na assinatura com gov.br o código nunca chega no meu celular e o documento fica sem assinar.':
      'assinatura-pelo-gov-br-nao-e-concluida',
    // A token holds a certificate.
    'Comprei um token novo e o SEI não reconhece na hora da assinatura.':
      'certificado-digital-nao-aceito-na-assinatura',
  },
  'modulo-estatistico': {
    'Onde consigo a sigla e a chave para instalar o módulo de estatísticas?': 'chave-de-conexao-e-instalacao',
    // Installed already: the numbers stopped.
    'Os números do nosso órgão sumiram do painel e a coleta de indicadores não termina.':
      'indicadores-nao-aparecem-no-painel',
  },
  'modulo-gestao-documental': {
    // The installation of another module: its name and the duplicated type decide.
    'Na instalação do módulo gestão documental aparece que já existe tipo de documento Listagem de Eliminação.':
      'nome-de-documento-repetido-na-instalacao',
    'Concluímos o processo em todas as unidades e mesmo assim ele não fica disponível para arquivar.':
      'processo-concluido-que-nao-pode-ser-arquivado',
  },
  'modulo-login-externo-gov-br': {
    'O fornecedor clica no botão do gov.br para o acesso externo e cai numa tela de cadastro pendente, a conta dele é bronze.':
      'usuario-externo-nao-entra-com-a-conta-gov-br',
    'Onde solicitamos o client_id e o secret para o login único?': 'credenciais-para-usar-o-login-externo',
  },
  'modulo-de-resposta-ao-protocolo-gov-br': {
    'O ícone de enviar resposta ficou apagado depois que pedimos complementação ao cidadão.':
      'botao-enviar-resposta-desabilitado',
    'Ao configurar o módulo de resposta o tipo de documento não aparece na lista de parâmetros.':
      'parametros-do-modulo-de-resposta',
  },
  'numero-unico-de-protocolo-nup': {
    // DV stands for the check digits that the title spells out.
    'O NUP que recebi termina com DV, quais são os dígitos certos?': 'digitos-verificadores-do-nup',
    // The same product, another errand: registering, so the sibling.
    'Queremos cadastrar uma nova unidade protocolizadora para a nossa autarquia.':
      'cadastro-de-unidade-protocolizadora',
    // The number exists and is wrong; how its digits are computed is another article.
    'Abrimos dois processos com o mesmo NUP por engano, como corrigir o número repetido?':
      'nup-errado-ou-repetido',
  },
  'protocolo-gov-br': {
    'Nossa autarquia quer aderir ao Protocolo Digital, qual o modelo do ofício?':
      'adesao-ao-protocolo-gov-br',
    'Ninguém consegue protocolar hoje, o Protocolo GOV.BR está lento e não aceita anexar.':
      'falha-no-protocolo-gov-br',
  },
  'protocolo-integrado': {
    // Three articles are about Protocolo Integrado; metadata that fail to arrive are only in this one.
    'Os metadados dos nossos processos pararam de ser publicados no Protocolo Integrado, há erro no log.':
      'metadados-que-nao-chegam-ao-protocolo-integrado',
    // Here the change of version is the occasion: credentials after an update.
    'Atualizamos o SEI para a versão 4.1. É preciso pedir nova senha do Protocolo Integrado?':
      'protocolo-integrado-depois-da-atualizacao-do-sei',
    // And here a citizen wants to read the papers, which the portal does not hold.
    'Sou cidadão e gostaria de ver os documentos do meu processo que achei no Protocolo Integrado.':
      'pedido-de-acesso-ao-conteudo-de-um-processo',
    // The person changed; after an update of SEI the credentials stay, which is another article.
    'O responsável saiu do órgão, preciso trocar o usuário e a senha do Protocolo Integrado para enviar dados.':
      'credenciais-para-enviar-dados',
    'Pesquisei meu processo pelo número na consulta pública e não aparece nenhum resultado.':
      'processo-nao-aparece-na-consulta-publica',
    'Como forço o reenvio dos pacotes com erro na tela de monitoramento?': 'reenvio-de-processos-com-falha',
  },
  'procedimentos-da-central': {
    'chamado incompleto, faltam dados, pedir informações ao usuário': 'pedir-as-informacoes-que-faltam',
    'O usuário mandou dois problemas diferentes no mesmo chamado, como separar?': 'um-assunto-por-chamado',
    'usuário sem retorno há mais de 72 horas, encerrar por falta de interação':
      'encerrar-por-falta-de-interacao',
    'Fecharam meu chamado e o problema continua, quero reabrir.': 'reabrir-um-chamado-encerrado',
    'Já abri outro chamado sobre isso ontem, este é repetido.': 'chamado-duplicado',
    'passar para a análise técnica do segundo nível': 'encaminhar-ao-nivel-2',
    'Gostaria de deixar uma sugestão de melhoria para a equipe do produto.': 'encaminhar-ao-nivel-3',
    'Para facilitar, segue usuário e senha e a cópia do meu CPF em anexo.':
      'o-que-nao-se-escreve-numa-resposta',
    'O pedido é sobre o sistema de outro órgão, não é com a Central.': 'assunto-fora-do-escopo-da-central',
  },
  sei: {
    'Queremos subir o SEI da 4.0 para a 4.1, qual o roteiro da atualização?': 'atualizacao-de-versao-do-sei',
    'O SEI está muito lento desde ontem, as telas demoram para abrir em todas as unidades.':
      'lentidao-no-sei',
    'Nosso município ainda não tem o SEI. O que é preciso para obter o sistema?':
      'obtencao-do-sei-por-uma-nova-instituicao',
    'Um advogado fez o cadastro de usuário externo e continua pendente, não consegue entrar.':
      'usuario-externo-nao-consegue-acessar',
  },
  'sei-app': {
    // The phone application has one article, whatever is wrong with it.
    'Instalei o aplicativo do SEI no celular e não consigo entrar com meu usuário.':
      'aplicativo-do-sei-acesso-e-compatibilidade',
    'Como instalar o módulo WSSEI no servidor?': 'instalacao-do-modulo-wssei',
    'O QR Code não aparece no menu do SEI para conectar o celular.': 'qr-code-nao-aparece-no-menu-do-sei',
  },
  'tramita-gov-br': {
    // Says the situation of the script in other words; "bloqueado" is in one title only.
    'Cancelamos o trâmite pelo portal, mas o processo continua bloqueado e não dá para editar.':
      'tramite-cancelado-e-processo-bloqueado-no-sei',
    // Status 2 is the number in question; the sibling on status 6 shares every other word.
    'O processo que enviamos não sai do status 2, e no destino dizem que nada chegou.':
      'tramite-parado-no-status-2',
    // The same place of the trail with status 6: delivered and not found, so the sibling.
    'Aparece como entregue, status 6, porém a prefeitura de destino não localiza o processo.':
      'status-6-e-processo-nao-encontrado-no-destino',
    // A refusal for the file type: "recusado" and "permitido" are its keywords.
    'Nosso envio foi recusado, a justificativa fala que o arquivo .odt não é permitido.':
      'processo-recusado-por-formato-de-arquivo',
    // "cron" is never written in the title, which says crontab: a synonym of the trade.
    'Depois que instalamos o módulo o cron não roda a tarefa; pela tela a gente executa e funciona.':
      'agendamento-do-sei-nao-executa-pelo-crontab',
    // Typed without one accent, and the error text is quoted in the keywords.
    'ao devolver o processo da erro dizendo que o numero nao confere com o original':
      'numero-do-processo-alterado-depois-do-recebimento',
    // Asks for a person, not for a repair: the article that says where the contacts are.
    'Preciso do telefone do gestor de protocolo do ministério para tratar de um processo.':
      'como-localizar-o-gestor-de-protocolo-de-um-orgao',
    'Temos um sistema próprio e precisamos do manual da API, o swagger não abre.':
      'api-documentacao-e-erros-de-integracao',
    'A prefeitura quer aderir ao Tramita, como solicitar o acesso e indicar o gestor?':
      'adesao-de-um-novo-orgao',
    'Atualizei o mod-sei-pen para a nova versão e parou de tramitar.': 'atualizacao-do-modulo-no-sei',
    'O certificado digital do módulo venceu, como gerar outro?': 'certificado-digital-do-modulo',
    // The destination is missing from the list; who manages an agency is another article.
    'Na hora do envio externo o órgão de destino não aparece na lista.':
      'orgao-de-destino-nao-aparece-na-lista',
  },
};

export const GOLDEN_TICKETS: readonly GoldenTicket[] = Object.entries(PRODUCTS).flatMap(
  ([product, tickets]) =>
    Object.entries(tickets).map(([message, article]) => ({ message, answeredBy: `${product}/${article}` })),
);
