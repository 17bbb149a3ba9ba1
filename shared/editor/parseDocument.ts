import { Node } from '@tiptap/pm/model';
import type { DocumentJson } from '#shared/domain/article';
import { articleSchema } from './schema';

export type ParsedDocument =
  | { readonly ok: true; readonly document: Node }
  | { readonly ok: false; readonly message: string };

/**
 * Turns stored JSON into a document, or says why it is none. Nothing may mount, save or export a
 * document that has not passed here: an editor would put an empty paragraph in its place.
 */
export function parseDocument(json: unknown): ParsedDocument {
  try {
    const document = Node.fromJSON(articleSchema, json);
    document.check();
    if (document.type !== articleSchema.topNodeType) {
      return { ok: false, message: `a ${document.type.name} where an article should stand` };
    }
    return { ok: true, document };
  } catch (error) {
    return { ok: false, message: error instanceof Error ? error.message : String(error) };
  }
}

/** A checked document in its stored form. */
export function documentToJson(document: Node): DocumentJson {
  return document.toJSON() as DocumentJson;
}
