/** Style declarations by name, both in lower case. */
export type Declarations = ReadonlyMap<string, string>;
export type StyleReader = (element: Element) => Declarations;

/** Where the style of an element stands in a page that `setStylesAside` has been over. */
export const styleAttribute = 'data-style';

const tag = /<[a-z][^<>]*>/giu;
const styleName = /([\s"'/])style(?=\s*=)/giu;

/**
 * Renames the style attributes of markup. The content policy refuses each of them, in pages that are never
 * shown too, and tens of thousands of refusals, with a digest each, would hold the desk up for a minute.
 */
export function setStylesAside(html: string): string {
  return html.replace(tag, (each) => each.replace(styleName, `$1${styleAttribute}`));
}

/** More style text than this is no document's own. */
const mostStyleLength = 2_000_000;

/** Reads declarations as text: browsers leave out what they do not know, such as all that Word adds. */
export function readDeclarations(text: string): Map<string, string> {
  const read = new Map<string, string>();
  for (const part of text.split(';')) {
    const colon = part.indexOf(':');
    if (colon === -1) continue;
    read.set(
      part.slice(0, colon).trim().toLowerCase(),
      part
        .slice(colon + 1)
        .trim()
        .toLowerCase(),
    );
  }
  return read;
}

/** The rules of a style sheet that are about a class, an element, or one within the other. */
function readRules(css: string): Map<string, Map<string, string>> {
  const rules = new Map<string, Map<string, string>>();
  for (const rule of css.slice(0, mostStyleLength).replaceAll('<!--', '').split('}')) {
    const brace = rule.lastIndexOf('{');
    if (brace === -1) continue;
    const declarations = readDeclarations(rule.slice(brace + 1));
    for (const selector of rule
      .slice(0, brace)
      .replace(/\/\*[^*]*\*\//gu, '')
      .split(',')) {
      const name = selector.trim().toLowerCase();
      if (!/^[\w-]*(?:\.[^\s.:>#[\]]+)?$/u.test(name)) continue;
      rules.set(name, new Map([...(rules.get(name) ?? []), ...declarations]));
    }
  }
  return rules;
}

/** How a page's elements are styled: by their classes, over them by their own declarations. */
export function styleReader(page: Document): StyleReader {
  const sheets = [...page.querySelectorAll('style')].map(({ textContent }) => textContent);
  const rules = readRules(sheets.join('\n'));
  return (element) => {
    const { localName } = element;
    const classes = (element.getAttribute('class') ?? '').toLowerCase().split(/\s+/u);
    const names = classes.filter(Boolean).flatMap((name) => [`.${name}`, `${localName}.${name}`]);
    const own = element.getAttribute(styleAttribute);
    if (names.length === 0 && own === null) return new Map();
    return new Map([
      ...names.flatMap((name) => [...(rules.get(name) ?? [])]),
      ...(own === null ? [] : readDeclarations(own)),
    ]);
  };
}
