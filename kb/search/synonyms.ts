// Words of the trade that mean the same. A KB may bring its own; these serve any Portuguese one that brings none.

/** Groups of folded phrases; the first phrase names the group. */
export type Synonyms = readonly (readonly string[])[];

export const TRADE_SYNONYMS: Synonyms = [
  ['tramita', 'barramento', 'modulo pen', 'mod sei pen', 'mod-sei-pen', 'modulo tramita', 'tramita.gov.br'],
  ['nup', 'numero do processo', 'numero unico de protocolo', 'numero de protocolo', 'numeracao do processo'],
  ['spe', 'sistema de processo eletronico', 'sistemas de processo eletronico'],
  ['homologacao', 'ambiente de teste', 'ambiente de testes', 'ambiente de treinamento'],
  ['acesso negado', 'sem permissao', 'nao tenho permissao', 'nao tem permissao', 'sem acesso'],
  ['recusa', 'recusado', 'recusada', 'rejeitado', 'rejeicao', 'devolvido'],
  ['protocolo integrado', 'pi', 'mod sei protocolo integrado', 'mod-sei-protocolo-integrado'],
  ['senha', 'credencial', 'credenciais', 'login'],
  ['app', 'aplicativo', 'celular', 'mobile'],
  ['orgao', 'entidade', 'instituicao', 'prefeitura', 'autarquia'],
  ['agendamento', 'crontab', 'cron', 'agendamentos'],
  ['travado', 'parado', 'preso', 'travando', 'nao sai'],
];
