import type { Node } from '@tiptap/pm/model';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ArticleContent, DocumentJson } from '#shared/domain/article';
import { documentToJson } from '#shared/editor/parseDocument';
import { articleSchema } from '#shared/editor/schema';
import { bytesOf, documentOf, importBytes, printed } from '../imports/portalPageFixtures';

const names = [
  'chronicle',
  'crlf',
  'nbsp-everywhere',
  'bom',
  'mobile-order',
  'series-circled',
  'verse',
];
const imports = names.map((name) => importBytes(bytesOf(`tests/fixtures/pages/${name}.txt`)));
const anyImport = fc.constantFrom(...imports);

type Paragraph = { readonly id: string; readonly text: string };

function paragraphsOf(document: Node): Paragraph[] {
  const found: Paragraph[] = [];
  document.descendants((node) => {
    if (node.type.name === 'paragraph') found.push({ id: node.attrs.id, text: node.textContent });
    return true;
  });
  return found;
}

/** The content with its block lists changed; `change` gets the blocks of one lead or section. */
function withBlocks(
  content: ArticleContent,
  change: (blocks: readonly Node[]) => readonly Node[],
): ArticleContent {
  const document = documentOf(content);
  const parts = document.children.map((part) => {
    if (part.type.name === 'headline') return part;
    return part.type.createChecked(part.attrs, change(part.children));
  });
  const changed = document.type.createChecked(document.attrs, parts);
  return { ...content, document: documentToJson(changed) };
}

function paragraph(id: string, text: string): Node {
  return articleSchema.nodeFromJSON({
    type: 'paragraph',
    attrs: { id },
    content: text === '' ? [] : [{ type: 'text', text }],
  });
}

const newText = fc.stringMatching(/^[一-龥，。a-z]{1,30}$/);

describe('an edit of an imported page', () => {
  test('of one paragraph changes that stretch alone, inside its own white space', () => {
    fc.assert(
      fc.property(anyImport, fc.nat(), newText, ({ content, capture }, pick, text) => {
        const paragraphs = paragraphsOf(documentOf(content));
        const target = paragraphs[pick % paragraphs.length];
        if (target === undefined) return;
        const edited = withBlocks(content, (blocks) =>
          blocks.map((block) =>
            block.attrs.id === target.id ? paragraph(target.id, text) : block,
          ),
        );
        const expected = capture.segments
          .map(({ key, raw }) => (key === target.id ? raw.replace(target.text, () => text) : raw))
          .join('');
        expect(printed({ content: edited, capture })).toBe(expected);
      }),
      { numRuns: 300 },
    );
  }, 60_000);

  test('taking one paragraph out leaves all other lines as they were', () => {
    fc.assert(
      fc.property(anyImport, fc.nat(), ({ content, capture }, pick) => {
        const paragraphs = paragraphsOf(documentOf(content));
        const target = paragraphs[pick % paragraphs.length];
        if (target === undefined) return;
        const edited = withBlocks(content, (blocks) => {
          const kept = blocks.filter((block) => block.attrs.id !== target.id);
          return kept.some((block) => block.type.name === 'paragraph')
            ? kept
            : [...kept, paragraph('empty', '')];
        });
        expect(linesOf(printed({ content: edited, capture }))).toEqual(
          capture.segments
            .filter(({ key }) => key !== null && key !== target.id)
            .map(({ raw }) => raw),
        );
      }),
      { numRuns: 300 },
    );
  }, 60_000);

  test('putting one paragraph in leaves all other lines as they were', () => {
    fc.assert(
      fc.property(anyImport, fc.nat(), newText, ({ content, capture }, pick, text) => {
        const paragraphs = paragraphsOf(documentOf(content));
        const target = paragraphs[pick % paragraphs.length];
        if (target === undefined) return;
        const edited = withBlocks(content, (blocks) =>
          blocks.flatMap((block) =>
            block.attrs.id === target.id ? [block, paragraph('new', text)] : [block],
          ),
        );
        expect(linesOf(printed({ content: edited, capture }))).toEqual(
          capture.segments.flatMap(({ key, raw }) =>
            key === null ? [] : key === target.id ? [raw, text] : [raw],
          ),
        );
      }),
      { numRuns: 300 },
    );
  }, 60_000);

  test('turning the paragraphs of each part round keeps each line', () => {
    for (const { content, capture } of imports) {
      const edited = withBlocks(content, (blocks) => {
        const heads = blocks.filter((block) => block.type.name.startsWith('section'));
        return [...heads, ...blocks.slice(heads.length).reverse()];
      });
      const before = linesOf(printed({ content, capture }));
      const after = linesOf(printed({ content: edited, capture }));
      expect(after).not.toEqual(before);
      expect([...after].sort()).toEqual([...before].sort());
    }
  });
});

describe('an edit of what is not the body', () => {
  const [chronicle] = imports;
  if (chronicle === undefined) throw new RangeError('no fixture');
  const { content, capture } = chronicle;
  const original = printed(chronicle);

  test('the source’s name changes the source line alone', () => {
    const edited = { ...content, metadata: { ...content.metadata, source: '新城晚报' } };
    const after = printed({ content: edited, capture });
    expect(after).toBe(original.replace('来源:榕川日报', '来源:新城晚报'));
  });

  test('the headline changes its own line and the comments that repeat it', () => {
    const json: DocumentJson = JSON.parse(
      JSON.stringify(content.document).replace('老渡口搭上新航班', '新的上半题'),
    );
    const after = printed({ content: { ...content, document: json }, capture });
    expect(differentLines(original, after)).toEqual([
      '新的上半题 旧街巷长出好光景 ——石渡县渡头街道发展纪实',
      '评论:(新的上半题 旧街巷长出好光景 ——石渡县渡头街道发展纪实)',
    ]);
  });

  test('a list item keeps its bullet and indent', () => {
    const page = (content.page ?? []).map((block) =>
      block.kind === 'list' && block.name === 'channelRecommended'
        ? {
            ...block,
            items: block.items.map((item, at) =>
              at === 1 ? { ...item, text: '改过的一条' } : item,
            ),
          }
        : block,
    );
    const after = printed({ content: { ...content, page }, capture });
    expect(differentLines(original, after)).toEqual(['  • 改过的一条']);
  });

  test('a profile that changed since does not touch it', () => {
    expect(printed({ content: { ...content, portalId: 'other' }, capture })).toBe(original);
  });
});

function linesOf(text: string): string[] {
  return text
    .replace(/^\ufeff/, '')
    .split(/\r\n|\n/)
    .filter((line) => line.trim() !== '');
}

function differentLines(before: string, after: string): string[] {
  const known = new Set(before.split('\n'));
  return after.split('\n').filter((line) => !known.has(line));
}
