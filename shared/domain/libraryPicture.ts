import { z } from 'zod';
import { articleIdSchema } from './article';
import { limits } from './limits';

export const mediaIdSchema = z.string().regex(/^[0-9a-f]{64}$/);

/**
 * Which pictures of the library are shown: all; those that no article on the shelf shows; too few pixels for a page; used without
 * credit; and those that nothing in the library names any more.
 */
export const pictureFilters = ['all', 'unused', 'small', 'noCredit', 'orphan'] as const;
export type PictureFilter = (typeof pictureFilters)[number];

export const pictureSorts = ['added', 'size', 'uses'] as const;
export type PictureSort = (typeof pictureSorts)[number];

/** A view over the pictures of the library; `text` stands in a caption or credit, '' for any. */
export const pictureViewSchema = z.object({
  filter: z.enum(pictureFilters),
  sort: z.enum(pictureSorts),
  text: z.string().max(limits.lineLength),
});
export type PictureView = Readonly<z.infer<typeof pictureViewSchema>>;

/** A picture of the library: its size as it is seen, in pixels and bytes, and its words where they were last written. */
export const libraryPictureSchema = z.object({
  mediaId: mediaIdSchema,
  mime: z.string(),
  width: z.number().int(),
  height: z.number().int(),
  bytes: z.number().int(),
  addedAt: z.string(),
  caption: z.string(),
  credit: z.string(),
  /** Articles outside the trash that show it. */
  uses: z.number().int(),
});
export type LibraryPicture = Readonly<z.infer<typeof libraryPictureSchema>>;

/** A stretch of a view, with how many pictures and bytes the whole has. */
export const picturePageSchema = z.object({
  total: z.number().int(),
  bytes: z.number().int(),
  pictures: z.array(libraryPictureSchema),
});
export type PicturePage = Readonly<z.infer<typeof picturePageSchema>>;

/** A place where a picture is shown. */
export const pictureUseSchema = z.object({
  articleId: articleIdSchema,
  title: z.string(),
  blockId: z.string(),
  caption: z.string(),
  credit: z.string(),
  isTrashed: z.boolean(),
});
export type PictureUse = Readonly<z.infer<typeof pictureUseSchema>>;

/** What checks of an article need to know of a stored picture. */
export const pictureFactsSchema = libraryPictureSchema.pick({
  mediaId: true,
  mime: true,
  width: true,
  height: true,
  bytes: true,
});
export type PictureFacts = Readonly<z.infer<typeof pictureFactsSchema>>;
