import { checkLines } from '../check-lines.ts';
import type { Rule } from '../rule.ts';

const KEYS = /-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----/;
/** Forms that only secrets have: AWS, GitHub, GitLab and Slack tokens, signed JWTs, a password in an address. */
const KNOWN_TOKENS =
  /\b(?:AKIA[0-9A-Z]{16}|gh[pousr]_\w{36,}|glpat-[\w-]{20,}|xox[abpr]-[\w-]{10,}|eyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{10,})\b|:\/\/[^\s/:@]+:[^\s/:@]{3,}@[\w.-]/;
const NAMED_VALUE =
  /(?<![\p{L}\d])(?:senha|password|passwd|pwd|token|secret|api[ _-]?key|chave de (?:api|acesso))["'`*]{0,2}\s*(=>?|:(?!:)|[-–—](?=\s)|\s[ée](?=\s))\s*["'`“*]{0,2}([^\s"'`”,;)(*]+)(.*)$/iu;
/** Stands for a value: a slot, a mask, a variable, a call. */
const STAND_IN = /^[<[({$%]|^[x*.\-_•?]+$|\(|^(?:null|none|vazio|true|false|string|xxx.*)$/iu;

export const credential: Rule = {
  id: 'credential',
  severity: 'error',
  summary: 'A password, token or private key in an article is known to everybody who reads it.',
  check: (input) =>
    checkLines(input, (line) =>
      KEYS.test(line) || KNOWN_TOKENS.test(line) || namesSecret(line)
        ? {
            message: 'A credential is written here.',
            hint: 'Take it out, have it changed, and say instead where the reader gets one of their own.',
          }
        : undefined,
    ),
};

/** A word after "senha:" may be the sentence going on; a secret has a digit, or stands alone after `=` or `:`. */
function namesSecret(line: string): boolean {
  const [, mark = '', value = '', rest = ''] = NAMED_VALUE.exec(line) ?? [];
  if (value.length < 4 || STAND_IN.test(value) || /^https?:/i.test(value)) return false;
  const secret = value.replace(/[.:]$/, '');
  if (/\d/.test(secret)) return /\p{L}/u.test(secret) || secret.length >= 4;
  return /^[=:]/.test(mark) && /^["'`”*,;.\s]*$/.test(rest) && !/^\p{Lu}?\p{Ll}+[.:]$/u.test(value);
}
