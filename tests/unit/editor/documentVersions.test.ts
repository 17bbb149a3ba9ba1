import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { currentDocumentVersion } from '#shared/domain/article';
import { upgradeDocument } from '#shared/editor/documentVersions';
import { documentToJson, parseDocument } from '#shared/editor/parseDocument';
import { articleSchema } from '#shared/editor/schema';

const folder = 'tests/fixtures/documents';
const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
const storedIn = (name: string): unknown => JSON.parse(readFileSync(`${folder}/${name}`, 'utf8'));

function opened(name: string) {
  const parsed = parseDocument(upgradeDocument(storedIn(name), Number(name[1])));
  if (!parsed.ok) throw new Error(parsed.message);
  return parsed.document;
}

test('every version has a document kept from its time', () => {
  const versions = new Set(files.map((name) => Number(name[1])));
  expect([...versions]).toEqual(Array.from({ length: currentDocumentVersion }, (_, at) => at + 1));
});

describe.each(files)('%s', (name) => {
  test('opens with everything that was stored in it', () => {
    expect(documentToJson(opened(name))).toMatchObject(storedIn(name) as object);
  });

  test('is written in the current form, and that form opens the same', () => {
    const json = documentToJson(opened(name));
    const again = parseDocument(upgradeDocument(json, currentDocumentVersion));
    expect(again.ok && documentToJson(again.document)).toEqual(json);
  });
});

test('the document of the current version holds every node and mark there is', () => {
  const current = opened(`v${currentDocumentVersion}-every-part.json`);
  const [nodes, marks] = [new Set(['doc']), new Set<string>()];
  current.descendants((node) => {
    nodes.add(node.type.name);
    for (const { type } of node.marks) marks.add(type.name);
  });
  expect([...nodes].sort()).toEqual(Object.keys(articleSchema.nodes).sort());
  expect([...marks].sort()).toEqual(Object.keys(articleSchema.marks).sort());
});

test.each([
  ['of a newer program', currentDocumentVersion + 1],
  ['that never was', 0],
])('a version %s is not guessed at', (_name, version) => {
  expect(upgradeDocument(storedIn('v1-every-part.json'), version)).toBeNull();
});
