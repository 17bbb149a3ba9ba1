import { attribute, childrenOf, nameOf, valueAt, within, type Xml } from './xml';

/** How a numbered paragraph stands: an entry of a list of the schema, or text that begins with its number. */
export type Numbered =
  | {
      readonly kind: 'item';
      readonly ordered: boolean;
      readonly level: number;
      readonly list: string;
    }
  | { readonly kind: 'text'; readonly number: string };

export type Numbering = {
  /** Counts one paragraph of a list on; paragraphs come in the order of the document. */
  next(id: string, level: number): Numbered | null;
};

type Level = { readonly format: string; readonly text: string; readonly start: number };

/** Reads the lists of a document (ECMA-376 Part 1, 17.9) and counts them on as their paragraphs come. */
export function readNumbering(part: Xml | null): Numbering {
  const { lists, levels } = listsOf(part);
  const counts = new Map<string, number[]>();
  return {
    next: (id, level) => {
      const abstract = lists.get(id);
      const own = abstract === undefined ? undefined : levels.get(abstract)?.[level];
      if (abstract === undefined || own === undefined || own.format === 'none') return null;
      const count = counts.get(abstract) ?? [];
      counts.set(abstract, count);
      count[level] = (count[level] ?? own.start - 1) + 1;
      count.length = level + 1;
      if (own.format === 'bullet') return { kind: 'item', ordered: false, level, list: id };
      // The page counts from 1 in figures; every other count is words of the text.
      if (own.format === 'decimal' && own.start === 1 && /^[（(]?%\d[.．、)）]?$/u.test(own.text)) {
        return { kind: 'item', ordered: true, level, list: id };
      }
      const number = own.text.replace(/%(\d)/gu, (_sign, at: string) => {
        const place = Number(at) - 1;
        return numeral(count[place] ?? 1, levels.get(abstract)?.[place]?.format ?? 'decimal');
      });
      return { kind: 'text', number };
    },
  };
}

function listsOf(part: Xml | null) {
  const lists = new Map<string, string>();
  const levels = new Map<string, readonly (Level | undefined)[]>();
  for (const each of part === null ? [] : childrenOf(part)) {
    if (nameOf(each) === 'num') {
      lists.set(attribute(each, 'numId'), valueAt(each, 'abstractNumId') ?? '');
    } else if (nameOf(each) === 'abstractNum') {
      const own: (Level | undefined)[] = [];
      for (const level of within(each, 'lvl')) {
        own[Number(attribute(level, 'ilvl'))] = {
          format: valueAt(level, 'numFmt') ?? 'decimal',
          text: valueAt(level, 'lvlText') ?? '',
          start: Number(valueAt(level, 'start') ?? 1),
        };
      }
      levels.set(attribute(each, 'abstractNumId'), own);
    }
  }
  return { lists, levels };
}

const digits = '〇一二三四五六七八九';

function numeral(count: number, format: string): string {
  switch (format) {
    case 'chineseCounting':
    case 'chineseCountingThousand':
    case 'japaneseCounting':
    case 'taiwaneseCountingThousand':
    case 'ideographDigital':
      return chinese(count);
    case 'decimalEnclosedCircle':
    case 'decimalEnclosedCircleChinese':
      return count <= 20 ? String.fromCodePoint(0x245f + count) : String(count);
    case 'upperLetter':
      return String.fromCodePoint(0x40 + ((count - 1) % 26) + 1);
    case 'lowerLetter':
      return String.fromCodePoint(0x60 + ((count - 1) % 26) + 1);
    case 'upperRoman':
      return roman(count);
    case 'lowerRoman':
      return roman(count).toLowerCase();
    default:
      return String(count);
  }
}

function chinese(count: number): string {
  if (count >= 100) return [...String(count)].map((digit) => digits[Number(digit)]).join('');
  const tens = Math.floor(count / 10);
  const ten = tens === 0 ? '' : `${tens === 1 ? '' : digits[tens]}十`;
  return `${ten}${count % 10 === 0 && tens > 0 ? '' : digits[count % 10]}`;
}

const romans = [
  ['M', 1000],
  ['CM', 900],
  ['D', 500],
  ['CD', 400],
  ['C', 100],
  ['XC', 90],
  ['L', 50],
  ['XL', 40],
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
] as const;

function roman(count: number): string {
  let left = count;
  let text = '';
  for (const [sign, value] of romans) {
    while (left >= value) {
      text += sign;
      left -= value;
    }
  }
  return text;
}
