import type { Mark, Node } from '@tiptap/pm/model';
import { articleSchema } from '#shared/editor/schema';
import type { ImportTally } from '../importTally';
import type { ArticlePart } from './articlePart';
import type { PictureStore } from './pictureStore';

const captionStart =
  /^(?:图为|上图|下图|左图|右图|图片说明|图\s?[\d一二三四五六七八九十]+|[▲△▼▽↑])/u;
const creditEnd =
  /[\s（(]*((?:本报记者|本报|记者|通讯员|实习生)?\s*[^（）()。，,；;：:\s]{2,12}(?:\s[^（）()。，,；;：:\s]{1,8})?\s*[摄图]|[^（）()。，,；;：:]{2,20}供图|资料图片?|资料照片)[）)]?$/u;
const longestCaption = 200;

/** Whether a paragraph below a picture is its caption, by its own words. */
function isCaption(text: string): boolean {
  return text.length <= longestCaption && (captionStart.test(text) || creditEnd.test(text));
}

/**
 * Gives each picture without a caption the paragraph below it when that is among `captions` or reads as one,
 * and what is said in the picture's own data where the file says nothing.
 */
export function captionFigures(
  parts: readonly ArticlePart[],
  store: Pick<PictureStore, 'creditsOf'>,
  tally: ImportTally,
  captions: ReadonlySet<Node> = new Set(),
): readonly ArticlePart[] {
  const done: ArticlePart[] = [];
  for (let at = 0; at < parts.length; at += 1) {
    const part = parts[at] as ArticlePart;
    if (part.kind === 'heading' || part.node.type.name !== 'figure') {
      done.push(part);
      continue;
    }
    const next = parts[at + 1];
    const below = next?.kind === 'block' && next.node.type.name === 'paragraph' ? next.node : null;
    const isBelow =
      below !== null &&
      captionOf(part.node) === '' &&
      (captions.has(below) || isCaption(below.textContent));
    if (isBelow) {
      tally.change('captionLines', { excerpt: below.textContent });
      const isSet = ({ marks }: Node) => marks.some(({ type }) => type.spec.group === 'type');
      if (below.children.some(isSet)) tally.change('captionMarks', { excerpt: below.textContent });
      at += 1;
    }
    const credits = store.creditsOf(String(part.node.attrs.mediaId));
    done.push({ kind: 'block', node: captioned(part.node, isBelow ? below : null, credits) });
  }
  return done;
}

function captionOf(figure: Node): string {
  return figure.child(0).textContent;
}

type Credits = { readonly caption: string; readonly credit: string };

function captioned(figure: Node, below: Node | null, credits: Credits): Node {
  const own = below === null ? captionOf(figure) : below.textContent;
  const split = creditEnd.exec(own);
  const isPlain = below === null || below.children.every((node) => reviewMarks(node).length === 0);
  if (!isPlain) return figureOf(figure, reviewed(below), textOf(credits.credit));
  const caption = split === null ? own : own.slice(0, split.index);
  return figureOf(
    figure,
    textOf(caption || (own === '' ? credits.caption : '')),
    textOf(split?.[1]?.trim() || credits.credit),
  );
}

/** A caption holds review marks alone. */
function reviewed(paragraph: Node | null): Node[] {
  return (paragraph?.children ?? []).map((node) => node.mark(reviewMarks(node)));
}

function reviewMarks({ marks }: Node): readonly Mark[] {
  return marks.filter(({ type }) => type.spec.group === 'review');
}

function textOf(text: string): Node[] {
  return text === '' ? [] : [articleSchema.text(text)];
}

function figureOf(figure: Node, caption: readonly Node[], credit: readonly Node[]): Node {
  return figure.type.create(figure.attrs, [
    articleSchema.node('caption', null, [...caption]),
    articleSchema.node('credit', null, [...credit]),
  ]);
}
