import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { PageBlock } from '#shared/domain/pageBlock';
import { readDocument } from '#shared/editor/readDocument';
import { isGeneratedHeadline } from '#shared/portal/generatedHeadline';
import { bytesOf, documentOf, importBytes, printed } from './portalPageFixtures';

const folder = 'tests/fixtures/pages';
const names = readdirSync(new URL('../../fixtures/pages', import.meta.url))
  .filter((name) => name.endsWith('.txt'))
  .map((name) => name.replace(/\.txt$/, ''));

const printedRoles: Readonly<Record<string, string>> = {
  记者: 'reporter',
  实习记者: 'trainee',
  实习生: 'intern',
  特约通讯员: 'specialCorrespondent',
};

type Expected = {
  readonly headline: {
    readonly kicker: string | null;
    readonly main?: string[];
    readonly subtitle: string | null;
    readonly generated?: boolean;
  };
  readonly metadata: Record<string, unknown> & {
    readonly url: string | null;
    readonly bylines?: readonly { role?: string; name: string; work?: string }[];
  };
  readonly leadCount?: number;
  readonly sections: readonly {
    label: string;
    number?: string;
    headline: string;
    paragraphCount: number;
  }[];
  readonly furnitureKinds: readonly string[];
  readonly finalNewline: boolean;
  readonly lineEnding: string;
};

function expectedOf(name: string): Expected {
  return JSON.parse(new TextDecoder().decode(bytesOf(`${folder}/${name}.expected.json`)));
}

function kindOf(block: PageBlock): string {
  if (block.kind !== 'list') return block.kind;
  return block.column === 'side' ? 'sideList' : block.name;
}

function furnitureKinds(blocks: readonly PageBlock[] | null): string[] {
  const kinds = (blocks ?? []).map(kindOf).filter((kind) => kind !== 'unknown');
  return kinds.filter((kind, index) => kind !== kinds[index - 1]);
}

describe.each(names)('page fixture %s', (name) => {
  const bytes = bytesOf(`${folder}/${name}.txt`);
  const imported = importBytes(bytes);
  const document = documentOf(imported.content);
  const view = readDocument(document);
  const expected = expectedOf(name);

  test('reads the headline, the metadata and the bylines', () => {
    const { main, kicker, subtitle, generated = false } = expected.headline;
    expect(view.headline).toMatchObject({
      kicker: kicker ?? '',
      subtitle: subtitle ?? '',
      ...(main === undefined ? {} : { main }),
    });
    expect(isGeneratedHeadline(document)).toBe(generated);
    const { bylines, url, ...rest } = expected.metadata;
    expect(imported.content.metadata).toMatchObject({ ...rest, url: url ?? '' });
    if (bylines === undefined) return;
    expect(imported.content.metadata.bylines).toHaveLength(bylines.length);
    expect(imported.content.metadata.bylines).toMatchObject(
      bylines.map(({ role, ...byline }) => ({
        ...byline,
        role: role === undefined ? 'author' : printedRoles[role],
      })),
    );
  });

  test('reads the body', () => {
    if (expected.leadCount !== undefined) expect(view.lead).toHaveLength(expected.leadCount);
    const sections = view.sections.map(({ label, number, headline, blocks }) => ({
      label,
      number,
      headline,
      paragraphCount: blocks.length,
    }));
    expect(sections).toEqual(expected.sections.map((section) => ({ number: '', ...section })));
    const blocks = [...view.lead, ...view.sections.flatMap((section) => section.blocks)];
    expect(new Set(blocks.map((block) => block.type.name))).toEqual(new Set(['paragraph']));
  });

  test('reads the furniture in page order', () => {
    expect(furnitureKinds(imported.content.page)).toEqual(expected.furnitureKinds);
  });

  test('keeps the form of the file and prints it back byte for byte', () => {
    expect(imported.capture).toMatchObject({
      finalNewline: expected.finalNewline,
      lineEnding: expected.lineEnding,
      byteLength: bytes.length,
    });
    expect(new TextEncoder().encode(printed(imported))).toEqual(bytes);
  });
});
