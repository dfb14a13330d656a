// `JSON.parse` keeps no positions: the entries of a data file are found again by the brackets around them.

const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\]:,]|[^\s{}[\]:,"]+/g;

/**
 * @param text valid JSON, an object that has `list`
 * @returns the 1-based line on which each entry of the list begins
 */
export function findEntryLines(text: string, list: string): number[] {
  const starts: number[] = [];
  let depth = 0;
  let key = '';
  let before = '';
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    // {"list": [ |entry, |entry ]}
    const isEntry = depth === 2 && key === list && (before === '[' || before === ',') && token !== ']';
    if (isEntry) starts.push(index);
    if (depth === 1 && token.startsWith('"') && before !== ':') key = JSON.parse(token) as string;
    if (token === '{' || token === '[') depth += 1;
    if (token === '}' || token === ']') depth -= 1;
    before = token;
  }
  return starts.map((start) => text.slice(0, start).split('\n').length);
}
