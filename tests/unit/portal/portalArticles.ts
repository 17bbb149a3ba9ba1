import type { Node } from '@tiptap/pm/model';
import { type ArticleContent, currentDocumentVersion } from '#shared/domain/article';
import { emptyMetadata, type Metadata } from '#shared/domain/metadata';
import type { PageBlock } from '#shared/domain/pageBlock';
import { emptyReview } from '#shared/domain/review';
import {
  buildDocument,
  buildHeadline,
  buildLead,
  buildParagraph,
  buildSection,
  buildSubhead,
} from '#shared/editor/buildDocument';
import { documentToJson } from '#shared/editor/parseDocument';
import { articleSchema } from '#shared/editor/schema';
import { countingIds } from '../imports/portalPageFixtures';

/** A node from JSON, checked. */
export function nodeOf(json: unknown): Node {
  const node = articleSchema.nodeFromJSON(json);
  node.check();
  return node;
}

/** An article around a document, with the profile's page unless it has its own. */
export function contentWith(
  document: Node,
  metadata: Partial<Metadata> = {},
  page: readonly PageBlock[] | null = null,
): ArticleContent {
  return {
    documentVersion: currentDocumentVersion,
    document: documentToJson(document),
    metadata: { ...emptyMetadata, ...metadata },
    template: null,
    review: emptyReview,
    portalId: 'rongchuan',
    page,
  };
}

const text = (value: string, ...marks: string[]) => ({
  type: 'text',
  text: value,
  ...(marks.length === 0 ? {} : { marks: marks.map((type) => ({ type })) }),
});
const block = (type: string, id: string, ...content: unknown[]) => ({
  type,
  attrs: { id },
  content,
});

export const pictureId = 'a'.repeat(64);

/** A document with every kind of block and mark. */
export function fullDocument(): Node {
  const makeId = countingIds();
  const list = (type: string, id: string) =>
    nodeOf(
      block(
        type,
        id,
        {
          type: 'listItem',
          content: [
            block('paragraph', `${id}-1`, text('第一条')),
            block('paragraph', `${id}-1b`, text('第一条的补充')),
            block('bulletList', `${id}-1c`, {
              type: 'listItem',
              content: [block('paragraph', `${id}-1d`, text('小条'))],
            }),
          ],
        },
        { type: 'listItem', content: [block('paragraph', `${id}-2`, text('第二条'))] },
      ),
    );
  const marked = nodeOf(
    block(
      'paragraph',
      'marked',
      text('平常的字,'),
      text('加重', 'bold'),
      text('的字和'),
      text('楷体', 'italic'),
      text('的字,'),
      text('两样', 'bold', 'italic'),
      text('。'),
    ),
  );
  const quote = nodeOf(
    block(
      'quote',
      'quote',
      block('paragraph', 'quote-1', text('引来的话。')),
      block('paragraph', 'quote-2', text('又一句。')),
    ),
  );
  const figure = nodeOf({
    type: 'figure',
    attrs: { id: 'figure', mediaId: pictureId, alt: '江边' },
    content: [
      { type: 'caption', content: [text('江边的灯会。')] },
      { type: 'credit', content: [text('高云锦 摄')] },
    ],
  });
  return buildDocument(
    buildHeadline({ kicker: '引题', main: ['上半题', '下半题'], subtitle: '副题' }, makeId),
    buildLead([buildParagraph('导语一。', makeId), marked], makeId),
    [
      buildSection(
        { label: '经济篇', headline: '抢机遇\u00a0增后劲' },
        [
          buildParagraph('第一节的话。', makeId),
          buildSubhead('小标题', makeId),
          list('bulletList', 'bullets'),
          list('orderedList', 'numbers'),
        ],
        makeId,
      ),
      buildSection({ label: '', number: '⑥', headline: '第六节' }, [quote, figure], makeId),
    ],
  );
}
