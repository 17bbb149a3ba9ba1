import { z } from 'zod';
import { cropRectSchema } from '#shared/domain/crop';
import {
  mediaIdSchema,
  pictureFactsSchema,
  picturePageSchema,
  pictureUseSchema,
  pictureViewSchema,
} from '#shared/domain/libraryPicture';
import { limits } from '#shared/domain/limits';
import { storedPictureSchema } from '#shared/domain/picture';

/** The pictures of the library. */
export const mediaCalls = {
  /** Null when the user chose none. */
  'media.pick': { input: z.null(), output: storedPictureSchema.nullable() },
  /** The bytes of a picture file, as pasted or dropped. */
  'media.put': {
    input: z.object({ bytes: z.instanceof(Uint8Array) }),
    output: storedPictureSchema,
  },
  /** A stretch of a view over the library's pictures. */
  'media.list': {
    input: pictureViewSchema.extend({
      offset: z.number().int().min(0),
      limit: z.number().int().min(1).max(limits.picturesPerCall),
    }),
    output: picturePageSchema,
  },
  /** The articles that show a picture, those in the trash last. */
  'media.uses': { input: z.object({ mediaId: mediaIdSchema }), output: z.array(pictureUseSchema) },
  /** What is stored of these pictures; those that there are not are left out. */
  'media.facts': {
    input: z.object({ ids: z.array(mediaIdSchema).max(limits.picturesPerCall) }),
    output: z.array(pictureFactsSchema),
  },
  /** Deletes the pictures that nothing in the library names, after a backup; says how many went. */
  'media.removeOrphans': { input: z.null(), output: z.object({ removed: z.number().int() }) },
  /** Writes a part of a picture as a file into a folder that is asked for; null when the user chose none. */
  'media.saveCrop': {
    input: z.object({
      mediaId: mediaIdSchema,
      crop: cropRectSchema,
      /** What the file is to be called, without its ending. */
      name: z.string().min(1).max(limits.lineLength),
    }),
    output: z.object({ fileName: z.string() }).nullable(),
  },
} as const;
