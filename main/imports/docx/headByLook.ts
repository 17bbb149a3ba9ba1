import type { Node } from '@tiptap/pm/model';
import type { ArticlePart } from '../article/articlePart';
import type { ImportTally } from '../importTally';

/** Headlines and heads of manuscripts are short and no sentences. */
const longestHead = 60;
const longestSubhead = 30;
const endMark = /[。；;，,：:、！!？?…”）)]$/u;

/** The title of a manuscript without styles: its first line, when that can be one, and the dash line below it. */
export function titleByLook(parts: readonly ArticlePart[]): {
  readonly title: string;
  readonly parts: readonly ArticlePart[];
} {
  const [first, second] = parts;
  const title = isPlain(first) && isPlain(second) ? lineOf(first) : '';
  if (title === '' || title.length > longestHead || /[。；;，,：:、]$/u.test(title)) {
    return { title: '', parts };
  }
  const subtitle = lineOf(second);
  if (!/^(?:——|—)/u.test(subtitle) || subtitle.length > longestHead) {
    return { title, parts: parts.slice(1) };
  }
  return { title: `${title} ——${subtitle.replace(/^—+/u, '')}`, parts: parts.slice(2) };
}

/** Short paragraphs that are bold throughout stand as subheads in manuscripts without styles. */
export function subheadsByLook(
  parts: readonly ArticlePart[],
  tally: ImportTally,
): readonly ArticlePart[] {
  if (parts.some(({ kind }) => kind === 'heading')) return parts;
  return parts.map((part, at) => {
    const next = parts[at + 1];
    if (!isBoldLine(part) || lineOf(next).length <= longestSubhead) return part;
    tally.change('boldHeads', { excerpt: lineOf(part) });
    const content = part.node.children.map((node) =>
      node.mark(node.marks.filter(({ type }) => type.spec.group === 'review')),
    );
    return { kind: 'heading', level: 1, content };
  });
}

/** Words that colleagues comment on or change stay where they are. */
function isPlain(part: ArticlePart | undefined): boolean {
  if (part?.kind !== 'block' || part.node.attrs.change) return false;
  return part.node.children.every(({ marks }) =>
    marks.every(({ type }) => type.spec.group === 'type'),
  );
}

function lineOf(part: ArticlePart | undefined): string {
  const isLine = part?.kind === 'block' && part.node.type.name === 'paragraph';
  return isLine && part.node.attrs.change === null ? part.node.textContent : '';
}

function isBoldLine(part: ArticlePart): part is Extract<ArticlePart, { kind: 'block' }> {
  const text = lineOf(part);
  if (part.kind === 'heading' || text === '' || text.length > longestSubhead) return false;
  const isBold = (node: Node) => node.marks.some(({ type }) => type.name === 'bold');
  return !endMark.test(text) && part.node.children.every(isBold);
}
