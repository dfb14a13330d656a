import { describe, expect, test } from 'vitest';
import { findResidue } from '../../../kb/templates/find-residue.ts';

describe('unfinished text is found', () => {
  test.each([
    ['chamado ________', '________'],
    ['Olá, {{requester.name}}', '{{'],
    ['Olá }}', '}}'],
    ['Olá, undefined', 'undefined'],
    ['são NaN dias', 'NaN'],
    ['Olá, [object Object].', '[object Object]'],
    ['Olá, (inserir aqui nome do usuário)', '(inserir'],
    ['(Indicar como o atendente deve agir)', '(Indicar'],
    ['(citar o nome da entidade)', '(citar o nome'],
    ['(Nome do atendente)', '(Nome do'],
    ['[nome do usuário]', '[nome do'],
    ['[Inserir Informação 01]', '[Inserir'],
    ['[nome profissional do atendente]', '[nome profissional'],
    ['(nome profissional)', '(nome profissional'],
    ['(escrever aqui o órgão)', '(escrever aqui'],
    ['(verificar telefone do órgão)', '(verificar telefone'],
    ['php <DIRETÓRIO RAIZ>/sei', '<DIRETÓRIO RAIZ>'],
    ['--cert <caminho_do_certificado.pem>', '<caminho_do_certificado.pem>'],
    ['Bom dia/Boa tarde/Boa noite.', 'Bom dia/Boa tarde'],
    ['Prezado(a) ,', 'Prezado(a) ,'],
    ['Prezado,', 'Prezado,'],
    ['Prezada:', 'Prezada:'],
    ['Prezado(a)\n\nSegue a resposta.', 'Prezado(a)'],
    ['Prezado Senhor (a),', 'Prezado Senhor (a),'],
    ['Processo XXXXX', 'XXXXX'],
    ['NRE xxxx.', 'xxxx'],
    ['Respostas em Construção.', 'Respostas em Construção'],
  ])('%j has %j', (text, residue) => {
    expect(findResidue(text)).toBe(residue);
  });
});

describe('a finished reply has none', () => {
  test.each([
    'Prezado(a) Ana, bom dia.',
    'essa diferença pode ser desprezada, e a outra, menosprezada.',
    'Prezados, segue a resposta.',
    'Prezado Senhor João:',
    'a página do [Tramita.gov.br] e a nota (a menos que feche)',
    'o erro “falta [Nº do NRE]”',
    'Tipo [Espécie XX], emenda XXX',
    'infra_log e __init__',
    'Bom dia, e não boa tarde',
    'a Fernanda e a NaNa',
    '',
  ])('%j', (text) => {
    expect(findResidue(text)).toBeUndefined();
  });
});
