import type { QueryProblem } from '#shared/domain/foundArticle';
import { readDays } from './queryDates';
import { type QueryToken, queryTokens } from './queryTokens';
import { filterNamed, operatorWords, thingNamed } from './queryWords';
import { joinQueries, type SearchQuery } from './searchQuery';
import { statusNamed } from './statusNames';

/** A query as it was understood; null looks for everything. */
export type ParsedQuery = {
  readonly query: SearchQuery | null;
  readonly problems: readonly QueryProblem[];
};

type Word = Extract<QueryToken, { readonly kind: 'word' }>;

/**
 * Reads what a user looks for. Words are all to be found; `OR`/`或`, `NOT`/`非`/`-`, brackets, quotations and
 * `name:value` work as one expects. Total: it never throws. A word that asks for a filter that there is none
 * of is looked for as it stands, and a filter whose value makes no sense is left out; both are told.
 */
export function parseQuery(text: string): ParsedQuery {
  const problems: QueryProblem[] = [];
  const query = new Reader(queryTokens(text), problems).readAll();
  return { query, problems };
}

class Reader {
  #at = 0;
  readonly #tokens: readonly QueryToken[];
  readonly #problems: QueryProblem[];

  constructor(tokens: readonly QueryToken[], problems: QueryProblem[]) {
    this.#tokens = tokens;
    this.#problems = problems;
  }

  readAll(): SearchQuery | null {
    const parts: SearchQuery[] = [];
    while (this.#at < this.#tokens.length) {
      const part = this.#any();
      if (part !== null) parts.push(part);
    }
    return joinQueries('and', parts);
  }

  #any(): SearchQuery | null {
    const parts = [this.#every()];
    while (this.#operator() === 'or' && this.#operandFollows(1)) {
      this.#at += 1;
      parts.push(this.#every());
    }
    return joinQueries(
      'or',
      parts.filter((part) => part !== null),
    );
  }

  #every(): SearchQuery | null {
    const parts: SearchQuery[] = [];
    for (;;) {
      const token = this.#tokens[this.#at];
      if (token === undefined || token.kind === 'close') break;
      const joined = parts.length > 0 && this.#operandFollows(1) ? this.#operator() : null;
      if (joined === 'or') break;
      if (joined === 'and') this.#at += 1;
      const part = this.#one();
      if (part !== null) parts.push(part);
    }
    return joinQueries('and', parts);
  }

  #one(): SearchQuery | null {
    const token = this.#tokens[this.#at];
    if (token === undefined) return null;
    const negates = token.kind === 'minus' || this.#operator() === 'not';
    if (negates && this.#operandFollows(1)) {
      this.#at += 1;
      const part = this.#one();
      return part === null ? null : { kind: 'not', part };
    }
    this.#at += 1;
    if (token.kind === 'open') return this.#bracketed();
    return token.kind === 'word' ? this.#word(token) : null;
  }

  #bracketed(): SearchQuery | null {
    const inner = this.#any();
    if (this.#tokens[this.#at]?.kind === 'close') this.#at += 1;
    else this.#problems.push({ kind: 'unclosedBracket', text: '(' });
    return inner;
  }

  /** The operator that the present word is, if it is one. */
  #operator(): 'and' | 'or' | 'not' | null {
    const token = this.#tokens[this.#at];
    if (token?.kind !== 'word' || token.quoted || token.name !== null) return null;
    return operatorWords.get(token.text) ?? null;
  }

  /** An operator with nothing after it is a word like any other: most queries are read while they are typed. */
  #operandFollows(distance: number): boolean {
    const next = this.#tokens[this.#at + distance];
    return next !== undefined && next.kind !== 'close';
  }

  #word({ name, colon, text, quoted }: Word): SearchQuery | null {
    if (name === null) return text === '' ? null : { kind: 'text', text, field: null };
    const filter = filterNamed(name);
    const whole = `${name}${colon}${text}`;
    if (filter === undefined) {
      if (!text.startsWith('//')) this.#problems.push({ kind: 'unknownFilter', text: name });
      return { kind: 'text', text: whole, field: null };
    }
    if (text === '' && !quoted) return this.#refuse('emptyFilter', name);
    switch (filter.kind) {
      case 'field':
        return text === '' ? null : { kind: 'text', text, field: filter.field };
      case 'tag':
      case 'folder':
        return { kind: 'filter', filter: { kind: filter.kind, name: text } };
      case 'status': {
        const status = statusNamed(text);
        if (status === undefined) return this.#refuse('unknownStatus', text);
        return { kind: 'filter', filter: { kind: 'status', name: status } };
      }
      case 'has': {
        const thing = thingNamed(text);
        if (thing === undefined) return this.#refuse('unknownThing', text);
        return { kind: 'filter', filter: { kind: 'has', thing } };
      }
      case 'date': {
        const days = readDays(text);
        if (days === null) return this.#refuse('badDate', text);
        return { kind: 'filter', filter: { kind: 'date', date: filter.date, ...days } };
      }
    }
  }

  #refuse(kind: QueryProblem['kind'], text: string): null {
    this.#problems.push({ kind, text });
    return null;
  }
}
