// The words that helpdesks put beside what they mean, in Portuguese, English and Spanish: all that the generic adapter
// knows. Folded (lower case, no accents), as `foldWord` gives them.

import { foldWhitespace } from '../fold-whitespace.ts';

export type LabelledField =
  'number' | 'subject' | 'requester' | 'organisation' | 'queue' | 'status' | 'agent';

/** Lower case, no accents, "nº" as "no", no colon at the end. */
export function foldWord(text: string): string {
  return foldWhitespace(text).normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s*:$/, '');
}

const TICKET_WORDS =
  'chamado|ticket|tiquete|solicitacao|solicitud|requisicao|caso|case|incidente|incident|request|issue|ocorrencia|protocolo|atendimento';

/** The same words as they are printed, for patterns over text that keeps its accents. */
export const PRINTED_TICKET_WORDS =
  'chamado|ticket|t[ií]quete|solicita[cç][aã]o|solicitud|requisi[cç][aã]o|caso|case|incidente|incident|request|issue|ocorr[eê]ncia|protocolo|atendimento';

const LABELS: Readonly<Record<LabelledField, RegExp>> = {
  number: new RegExp(
    `^(?:(?:numero|no\\.?|id|codigo) (?:do |da |del )?)?(?:${TICKET_WORDS})(?: (?:numero|number|no\\.?|id|#))?$|^(?:numero|number|no\\.?)$`,
  ),
  subject: /^(?:assunto|titulo|subject|title|asunto|resumo|summary|resumen)$/,
  requester:
    /^(?:(?:nome do |nombre del )?(?:solicitante|requerente|requisitante|cliente|demandante|interessado|cidadao|contato|contacto)|requester|requestor|customer|client|contact|caller|reporter|relator|usuario|user|(?:solicitado|requisitado|aberto|reportado|abierto|criado|creado) por|(?:requested|opened|reported|created) by)$/,
  organisation:
    /^(?:orgao|orgao \/ entidade|organizacao|organizacion|organisation|organization|instituicao|institucion|institution|entidade|entidad|unidade|empresa|company|organismo)$/,
  queue:
    /^(?:fila|queue|cola|grupo|group|equipe|equipo|team|departamento|department|setor|sector|categoria|category|servico|service|servicio)$/,
  status: /^(?:situacao|situacion|status|estado|state)$/,
  agent:
    /^(?:agente|atendente|analista|tecnico|agent|usuario|user|(?:conectado|conectada|logado|logada|entrou|acessando) como|(?:signed|logged) in as|sesion iniciada como)$/,
};

/** Is this text, alone, the label of that field? */
export function isLabelOf(field: LabelledField, text: string): boolean {
  return LABELS[field].test(foldWord(text));
}

/** "Olá, Ana Ribeiro", "Conectado como Ana Ribeiro": what a header says to who is signed in. */
export const SIGNED_IN =
  /^(?:ol[áa]|oi|bem-vind[oa](?:\(a\))?|hello|hi|welcome|hola|bienvenid[oa]|(?:conectad[oa]|logad[oa]|entrou|acessando) como|(?:signed|logged) in as|sesi[óo]n iniciada como)[,:!]?\s+(.+?)[.!]?$/i;

/** A heading that only says what kind of page this is. */
export const PAGE_KIND = new RegExp(
  `^(?:(?:detalhes?|dados|visualizar|ver|details?|view|detalles?|datos) (?:do |da |de |of |del )?)?(?:${TICKET_WORDS})(?: details?)?$`,
);

export const AGENT_SIDE =
  /\b(?:agente|atendente|atendimento|analista|equipe|tecnic[oa]|suporte|operadora?|agent|staff|support|technician|helpdesk|service desk|equipo|soporte)\b/;
export const REQUESTER_SIDE =
  /\b(?:solicitante|requerente|requisitante|cliente|usuari[oa]|interessad[oa]|cidada[oa]?|requester|requestor|customer|client|user|reporter)\b/;
export const INTERNAL_NOTE = /\b(?:interna|interno|internal|privad[ao]|private)\b/;
export const THREAD =
  /\b(?:mensagens|mensagem|conversa|historico|interacoes|andamentos?|comentarios|respostas|messages|conversation|thread|history|comments|replies|mensajes|conversacion|historial|respuestas)\b/;
