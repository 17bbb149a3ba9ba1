import { printDays } from './queryDates';
import { nameOfFilter, nameOfThing, operatorWords } from './queryWords';
import type { SearchFilter, SearchQuery } from './searchQuery';

/** Writes a query so that `parseQuery` reads the same query without a problem. */
export function printQuery(query: SearchQuery | null): string {
  return query === null ? '' : print(query);
}

function print(query: SearchQuery): string {
  switch (query.kind) {
    case 'text': {
      if (query.field === null) return printText(query.text);
      return `${nameOfFilter({ kind: 'field', field: query.field })}:${printText(query.text)}`;
    }
    case 'filter':
      return printFilter(query.filter);
    case 'and':
      return query.parts.map(printPart).join(' ');
    case 'or':
      return query.parts.map(printPart).join(' OR ');
    case 'not':
      return `-${printPart(query.part)}`;
  }
}

function printPart(query: SearchQuery): string {
  return query.kind === 'and' || query.kind === 'or' ? `(${print(query)})` : print(query);
}

function printFilter(filter: SearchFilter): string {
  switch (filter.kind) {
    case 'status':
    case 'tag':
    case 'folder':
      return `${nameOfFilter({ kind: filter.kind })}:${printText(filter.name)}`;
    case 'has':
      return `${nameOfFilter({ kind: 'has' })}:${nameOfThing(filter.thing)}`;
    case 'date':
      return `${nameOfFilter({ kind: 'date', date: filter.date })}:${printDays(filter)}`;
  }
}

/** Letters and digits stand as they are, what else a query could read otherwise is quoted. */
function printText(text: string): string {
  const isPlain = /^[\p{L}\p{N}]+$/u.test(text) && !operatorWords.has(text);
  return isPlain ? text : `"${text.replaceAll('"', '""')}"`;
}
