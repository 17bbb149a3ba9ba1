import { escapeHtml } from '../escapeHtml';

type Attributes = Readonly<Record<string, string | null>>;

const voidElements: ReadonlySet<string> = new Set(['br', 'hr', 'img', 'meta']);

/** One element: attribute values are escaped here, null ones left out; `innerHtml` is markup already. */
export function element(name: string, attributes: Attributes, innerHtml = ''): string {
  const attributesHtml = Object.entries(attributes)
    .flatMap(([key, value]) => (value === null ? [] : [` ${key}="${escapeHtml(value)}"`]))
    .join('');
  if (voidElements.has(name)) return `<${name}${attributesHtml}>`;
  return `<${name}${attributesHtml}>${innerHtml}</${name}>`;
}

/** An element around text, or nothing for blank text. */
export function textElement(name: string, attributes: Attributes, text: string): string {
  return text.trim() === '' ? '' : element(name, attributes, escapeHtml(text));
}

/** Pieces of markup on lines of their own, the empty ones left out. */
export function linesHtml(piecesHtml: readonly string[]): string {
  return piecesHtml.filter((pieceHtml) => pieceHtml !== '').join('\n');
}

/** An element around blocks, or nothing when all of them are empty. */
export function groupElement(
  name: string,
  attributes: Attributes,
  piecesHtml: readonly string[],
): string {
  const innerHtml = linesHtml(piecesHtml);
  return innerHtml === '' ? '' : element(name, attributes, `\n${innerHtml}\n`);
}
