import { strToU8, type Zippable, zipSync } from 'fflate';

const namespaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
  'xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"',
].join(' ');
const relationType = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A Word document by its parts, as far as a test has something to say of them. */
export type WordParts = {
  /** What stands in `w:body`. */
  readonly body: string;
  /** Parts beside the document by the type of their relation: what stands in their root element. */
  readonly parts?: Readonly<Partial<Record<WordPart, string>>>;
  /** Further relations of the document: id to type and target. */
  readonly relations?: Readonly<
    Record<string, { readonly type: string; readonly target: string; readonly outside?: true }>
  >;
  readonly files?: Zippable;
};

type WordPart = keyof typeof roots;
const roots = {
  styles: 'styles',
  numbering: 'numbering',
  comments: 'comments',
  commentsExtended: 'commentsEx',
  footnotes: 'footnotes',
  endnotes: 'endnotes',
  header: 'hdr',
} as const;

const xml = (root: string, content: string) =>
  strToU8(`<?xml version="1.0" encoding="UTF-8"?><${root} ${namespaces}>${content}</${root}>`);

function relations(list: readonly string[]): Uint8Array {
  const uri = 'http://schemas.openxmlformats.org/package/2006/relationships';
  return strToU8(`<Relationships xmlns="${uri}">${list.join('')}</Relationships>`);
}

const relation = (id: string, type: string, target: string, outside = false) =>
  `<Relationship Id="${id}" Type="${relationType}/${type}" Target="${target}"${outside ? ' TargetMode="External"' : ''}/>`;

/** The files of a Word document, to be zipped or damaged first. */
export function wordEntries({
  body,
  parts = {},
  relations: more = {},
  files = {},
}: WordParts): Zippable {
  const named = Object.entries(parts) as [WordPart, string][];
  return {
    '[Content_Types].xml': strToU8(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    ),
    '_rels/.rels': relations([relation('rId1', 'officeDocument', 'word/document.xml')]),
    'word/document.xml': xml('w:document', `<w:body>${body}</w:body>`),
    'word/_rels/document.xml.rels': relations([
      ...named.map(([name]) => relation(`p-${name}`, name, `${name}1.xml`)),
      ...Object.entries(more).map(([id, { type, target, outside }]) =>
        relation(id, type, target, outside),
      ),
    ]),
    ...Object.fromEntries(
      named.map(([name, content]) => {
        const prefix = name === 'commentsExtended' ? 'w15' : 'w';
        return [`word/${name}1.xml`, xml(`${prefix}:${roots[name]}`, content)];
      }),
    ),
    ...files,
  };
}

/** A Word document as a file. */
export function wordFile(parts: WordParts): Uint8Array {
  return zipSync(wordEntries(parts));
}

/** A run of text with properties. */
export function run(text: string, properties = ''): string {
  const look = properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`;
  return `<w:r>${look}<w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** A paragraph of runs or plain text. */
export function paragraph(content: string, properties = ''): string {
  const look = properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`;
  return `<w:p>${look}${content.startsWith('<') ? content : run(content)}</w:p>`;
}

/** A heading by its style. */
export function heading(level: number, content: string): string {
  return paragraph(content, `<w:pStyle w:val="H${level}"/>`);
}

/** A picture of the document's relations. */
export function picture(id: string, description = ''): string {
  return `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="图" descr="${description}"/><a:graphic><a:graphicData><a:blip r:embed="${id}"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
}

const by = (author: string) => `w:id="1" w:author="${author}" w:date="2026-03-04T05:06:07Z"`;
/** Text that somebody tracked as inserted, or as deleted. */
export const inserted = (text: string, author = '何若兰') =>
  `<w:ins ${by(author)}>${run(text)}</w:ins>`;
export const deleted = (text: string, author = '何若兰') =>
  `<w:del ${by(author)}><w:r><w:delText xml:space="preserve">${text}</w:delText></w:r></w:del>`;

/** The styles that the helpers above name. */
export const wordStyles = [
  ['T', 'Title'],
  ['S', 'Subtitle'],
  ['H1', 'heading 1'],
  ['H2', 'heading 2'],
  ['C', 'caption'],
  ['Q', 'Quote'],
  ['TOC1', 'toc 1'],
]
  .map(
    ([id, name]) =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`,
  )
  .join('');
