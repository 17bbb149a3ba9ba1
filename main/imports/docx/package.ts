import { posix } from 'node:path';
import { AppError } from '#shared/domain/errors';
import { type Archive, readArchive } from './archive';
import { attribute, childrenOf, parseXml, type Xml } from './xml';

/** What a part points at: another part, or an address outside, which is never read. */
export type Target = { readonly address: string; readonly isOutside: boolean };

/** An opened Word document. */
export type WordPackage = {
  readonly document: Xml;
  /** A part that the document names by the type of its relation, such as `styles`; null for none. */
  related(type: string): Xml | null;
  /** What a relation of the document, or of the part that `related` gave for `of`, points at. */
  target(id: string, of?: string): Target | null;
  bytes(name: string): Uint8Array | null;
  readonly archive: Archive;
};

type Relation = Target & { readonly id: string; readonly type: string };

/** Opens a Word document. Errors: `content_invalid` with the reasons importNotWord, importDamaged, importUnsafe. */
export async function openPackage(bytes: Uint8Array): Promise<WordPackage> {
  const archive = await readArchive(bytes);
  const root = relationsOf(archive, '').find(({ type }) => type === 'officeDocument');
  const name = root?.address ?? 'word/document.xml';
  const part = archive.part(name);
  if (part === null || !/(?:^|\/)document\d*\.xml$/u.test(name)) {
    throw new AppError('content_invalid', { reason: 'importNotWord' });
  }
  const relations = relationsOf(archive, name);
  const partOf = (type: string) => relations.find((each) => each.type === type)?.address;
  return {
    archive,
    document: parseXml(part),
    related: (type) => {
      const found = archive.part(partOf(type) ?? '');
      return found === null ? null : parseXml(found);
    },
    target: (id, of) => {
      const from = of === undefined ? relations : relationsOf(archive, partOf(of) ?? '');
      return from.find((each) => each.id === id) ?? null;
    },
    bytes: (address) => archive.part(address),
  };
}

/** The relations of a part (ECMA-376 Part 2, 9.3); '' for those of the package. */
function relationsOf(archive: Archive, name: string): Relation[] {
  const { dir, base } = posix.parse(name);
  const part = archive.part(posix.join(dir, '_rels', `${base}.rels`));
  if (part === null) return [];
  return childrenOf(parseXml(part)).map((each) => {
    const target = attribute(each, 'Target');
    const isOutside = attribute(each, 'TargetMode').toLowerCase() === 'external';
    const address = target.startsWith('/') ? target.slice(1) : posix.join(dir, target);
    const type = attribute(each, 'Type').split('/').at(-1) ?? '';
    return { id: attribute(each, 'Id'), type, isOutside, address: isOutside ? target : address };
  });
}
