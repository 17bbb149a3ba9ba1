/** A piece of a query as it is written. */
export type QueryToken =
  | { readonly kind: 'open' | 'close' | 'minus' }
  /** `name` is what stands before a colon; `quoted` words are never operators. */
  | {
      readonly kind: 'word';
      readonly name: string | null;
      readonly colon: string;
      readonly text: string;
      readonly quoted: boolean;
    };

const closing: Readonly<Record<string, string>> = { '"': '"', '“': '”', '「': '」' };
const isSpace = (unit: string) => /\s/u.test(unit);
const isOpen = (unit: string) => unit === '(' || unit === '（';
const isClose = (unit: string) => unit === ')' || unit === '）';
// Names are letters or Han: the colon of 8:30 is no filter.
const named = /^(\p{L}{1,12})([:：])/u;

/**
 * Takes a query apart. Total: every text has tokens, and what is no token of another kind is a word. A
 * quotation that is not closed goes on to the end.
 */
export function queryTokens(query: string): readonly QueryToken[] {
  const tokens: QueryToken[] = [];
  let depth = 0;
  let at = 0;
  while (at < query.length) {
    const unit = query.charAt(at);
    const atEnd = at + 1 >= query.length || isSpace(query.charAt(at + 1));
    if (isSpace(unit)) at += 1;
    else if (isOpen(unit) || (isClose(unit) && depth > 0)) {
      depth += isOpen(unit) ? 1 : -1;
      tokens.push({ kind: isOpen(unit) ? 'open' : 'close' });
      at += 1;
    } else if (unit === '-' && !atEnd) {
      tokens.push({ kind: 'minus' });
      at += 1;
    } else {
      const word = readWord(query, at, depth > 0);
      tokens.push(word.token);
      at = word.end;
    }
  }
  return tokens;
}

type Word = { readonly token: QueryToken; readonly end: number };

function readWord(query: string, start: number, inBrackets: boolean): Word {
  const [prefix = '', name = null, colon = ''] = named.exec(query.slice(start, start + 30)) ?? [];
  const at = start + prefix.length;
  const close = closing[query.charAt(at)];
  if (close !== undefined) {
    const { text, end } = readQuoted(query, at + 1, close);
    return { token: { kind: 'word', name, colon, text, quoted: true }, end };
  }
  const end = endOfPlain(query, at, inBrackets);
  const text = query.slice(at, end);
  return { token: { kind: 'word', name, colon, text, quoted: false }, end };
}

/** In straight quotes a quote is written twice, so that every text can be quoted. */
function readQuoted(query: string, start: number, close: string) {
  let text = '';
  for (let at = start; at < query.length; at += 1) {
    const unit = query.charAt(at);
    if (unit !== close) text += unit;
    else if (close === '"' && query.charAt(at + 1) === '"') {
      text += '"';
      at += 1;
    } else return { text, end: at + 1 };
  }
  return { text, end: query.length };
}

/** A word ends at white space and, within brackets, at one that it did not open itself. */
function endOfPlain(query: string, start: number, inBrackets: boolean): number {
  let opened = 0;
  let at = start;
  for (; at < query.length && !isSpace(query.charAt(at)); at += 1) {
    const unit = query.charAt(at);
    if (isOpen(unit)) opened += 1;
    else if (isClose(unit)) {
      if (inBrackets && opened === 0) break;
      opened = Math.max(0, opened - 1);
    }
  }
  return at;
}
