import { at, attribute, isOn, valueAt, within, type Xml } from './xml';

/** What a paragraph is by its style and its own properties. */
export type ParagraphKind = {
  /** 1 to 9 for a heading, or null. */
  readonly level: number | null;
  readonly role: 'title' | 'subtitle' | 'caption' | 'quote' | 'contents' | null;
  readonly numbering: { readonly id: string; readonly level: number } | null;
  readonly isCentred: boolean;
  /** Its style alone makes all of it bold. */
  readonly isBold: boolean;
};

export type Styles = { kindOf(properties: Xml | null): ParagraphKind };

const roles: readonly (readonly [RegExp, NonNullable<ParagraphKind['role']>])[] = [
  [/^(?:title|标题|文章标题)$/u, 'title'],
  [/^(?:subtitle|副标题)$/u, 'subtitle'],
  [/^(?:caption|题注|图片说明)$/u, 'caption'],
  [/^(?:quote|intense quote|block text|引用|明显引用)$/u, 'quote'],
  [/^(?:toc \d|toc heading|目录 \d)$/u, 'contents'],
];

/** Reads the styles of a document (ECMA-376 Part 1, 17.7), each with those that it is based on. */
export function readStyles(part: Xml | null): Styles {
  const styles = new Map(
    (part === null ? [] : within(part, 'style')).map((each) => [attribute(each, 'styleId'), each]),
  );
  const chainOf = (id: string | null): Xml[] => {
    const chain: Xml[] = [];
    for (let next = id; next !== null && chain.length < 20; ) {
      const style = styles.get(next);
      if (style === undefined) break;
      chain.push(style);
      next = valueAt(style, 'basedOn');
    }
    return chain;
  };
  return {
    kindOf: (properties) => {
      const chain = chainOf(valueAt(properties, 'pStyle'));
      const sources = [properties, ...chain.map((style) => at(style, 'pPr'))];
      const names = chain.map((style) => (valueAt(style, 'name') ?? '').toLowerCase());
      return {
        level: levelOf(sources, names),
        role: roleOf(names),
        numbering: numberingOf(sources),
        isCentred: first(sources, (source) => valueAt(source, 'jc')) === 'center',
        isBold: first(chain, (style) => isOn(style, 'rPr', 'b')) === true,
      };
    },
  };
}

function first<S, T>(sources: readonly S[], read: (source: S) => T | null): T | null {
  for (const source of sources) {
    const value = read(source);
    if (value !== null) return value;
  }
  return null;
}

function levelOf(sources: readonly (Xml | null)[], names: readonly string[]): number | null {
  const outline = first(sources, (source) => valueAt(source, 'outlineLvl'));
  if (outline !== null && /^[0-8]$/u.test(outline)) return Number(outline) + 1;
  const named = first(names, (name) => /^(?:heading|标题)\s?([1-9])$/u.exec(name));
  return named === null ? null : Number(named[1]);
}

function roleOf(names: readonly string[]): ParagraphKind['role'] {
  return first(names, (name) => roles.find(([pattern]) => pattern.test(name))?.[1] ?? null);
}

function numberingOf(sources: readonly (Xml | null)[]): ParagraphKind['numbering'] {
  const id = first(sources, (source) => valueAt(source, 'numPr', 'numId'));
  // 0 takes a paragraph out of the list that its style puts it in.
  if (id === null || id === '0') return null;
  const level = first(sources, (source) => valueAt(source, 'numPr', 'ilvl'));
  return { id, level: Number(level ?? 0) || 0 };
}
