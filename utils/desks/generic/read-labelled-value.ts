// Values that stand beside their label: `dt` and `dd`, `th` and `td`, "Solicitante: Maria", a label and its neighbour.
// Fields to be filled in are not values: a form that asks for a name has not got one.

import { foldWhitespace } from '../fold-whitespace.ts';
import { isLabelOf, type LabelledField } from './vocabulary.ts';

const MAX_LABEL_LENGTH = 40;
const MAX_LINE_LENGTH = 160;
const CANDIDATES = 'dt, th, [role="term"], label, strong, b, span, small, p, li, div, td, h3, h4, h5, h6';
const CONTROLS = 'input, select, textarea, button';

/** @returns '' when no label of that field has a value beside it. */
export function readLabelledValue(
  root: ParentNode,
  field: LabelledField,
  isOutside: (element: Element) => boolean,
): string {
  for (const element of root.querySelectorAll(CANDIDATES)) {
    if (element.childElementCount > 0) continue;
    const text = foldWhitespace(element.textContent);
    if (text === '' || text.length > MAX_LINE_LENGTH) continue;
    const value = readValue(element, text, field);
    if (value !== '' && !isOutside(element)) return value;
  }
  return '';
}

function readValue(element: Element, text: string, field: LabelledField): string {
  if (text.length <= MAX_LABEL_LENGTH && isLabelOf(field, text)) return readBeside(element);
  const [, label = '', value = ''] = /^([^:]+):\s+(.+)$/.exec(text) ?? [];
  return label !== '' && isLabelOf(field, label) ? value : '';
}

function readBeside(label: Element): string {
  const neighbour = label.nextElementSibling;
  if (neighbour) {
    // A row of column headings: the next heading is not the value of this one.
    return neighbour.tagName === 'TH' || neighbour.tagName === 'DT' ? '' : readShown(neighbour);
  }
  const parent = label.parentElement;
  if (!parent || parent.querySelector(CONTROLS)) return '';
  const rest = foldWhitespace(parent.textContent.replace(label.textContent, '')).replace(/^:\s*/, '');
  if (rest !== '') return rest.length <= MAX_LINE_LENGTH ? rest : '';
  const next = parent.nextElementSibling; // <td><b>Solicitante</b></td><td>Maria</td>
  return next && next.tagName !== 'TH' ? readShown(next) : '';
}

function readShown(element: Element): string {
  if (element.matches(CONTROLS) || element.querySelector(CONTROLS)) return '';
  const text = foldWhitespace(element.textContent);
  return text.length <= MAX_LINE_LENGTH ? text : '';
}
