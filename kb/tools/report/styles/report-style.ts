// The page's only style sheet, put together.

import { ownHtml } from '../html.ts';
import { CHARTS } from './charts.ts';
import { PAGE } from './page.ts';
import { PRINT } from './print.ts';
import { SECTIONS } from './sections.ts';
import { TOKENS } from './tokens.ts';

export const reportStyle = ownHtml(`<style>${[TOKENS, PAGE, SECTIONS, CHARTS, PRINT].join('\n')}</style>`);
