// The address of a person, as against that of a team: `nome.sobrenome@`, or anybody's at a free mail service.

import { fold } from '../../search/fold.ts';

const ADDRESS = /(?<![\w.+-])([\w.+-]+)@([a-z0-9-]+(?:\.[a-z0-9-]+)+)/gi;
const FREE_MAIL = /^(gmail|hotmail|outlook|live|yahoo|uol|bol|terra|icloud|protonmail|ig)\./;
const EXAMPLE = /(^|\.)(example|exemplo|dominio|empresa|orgao|email)\b/;

/** Words of which addresses of offices are made. */
const ROLE_WORDS = new Set(
  `adesao administrativo adm agenda apoio assessoria atendimento capacitacao central chamado chamados chefia
  comite comunicacao comunicado contato coordenacao corregedoria dados departamento desenvolvimento digital diretoria
  documento documentos duvidas eletronico equipe email falecom faleconosco gabinete geral gestao gestor gestores governo
  imprensa info informacao informacoes integracao integrado licitacao manifestacao nao noreply naoresponda nup orgao
  ouvidoria pen peticionamento presidencia processo processos protocolo recepcao redes reply responda rh secretaria
  seguranca sei seminario servico servicos setor sistema sistemas site sip sic solucoes super supervisao suporte support
  tecnica tecnico ti tramita transparencia treinamento treinamentos unidade usuario`.split(/\s+/),
);
const FIRST_NAMES = new Set(
  `adriana alessandra alexandre aline ana andre andrea antonio beatriz bruno camila carla carlos carolina claudia daniel
  daniela eduardo fabio felipe fernanda fernando francisco gabriel gabriela guilherme gustavo joao jorge jose juliana
  larissa leandro leonardo leticia lucas luciana luiz marcelo marcia marcos maria mariana mateus patricia paulo pedro
  rafael raquel renata ricardo roberto rodrigo sandra sergio sonia tatiana thiago vanessa vinicius`.split(
    /\s+/,
  ),
);

export function hasPersonalEmail(line: string): boolean {
  return [...line.matchAll(ADDRESS)].some(([, local = '', domain = '']) =>
    isPersonal(fold(local), fold(domain)),
  );
}

function isPersonal(local: string, domain: string): boolean {
  if (EXAMPLE.test(domain)) return false;
  const words = local.split(/[^a-z]+/).filter((word) => word !== '');
  if (words.some((word) => ROLE_WORDS.has(word))) return false;
  if (FREE_MAIL.test(domain)) return true;
  const [first = ''] = words;
  return FIRST_NAMES.has(first) || (words.length > 1 && words.every((word) => word.length >= 3));
}
