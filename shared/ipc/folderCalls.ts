import { z } from 'zod';
import { articleIdSchema } from '#shared/domain/article';
import {
  folderDraftSchema,
  folderIdSchema,
  folderSchema,
  placementSchema,
} from '#shared/domain/folder';
import { limits } from '#shared/domain/limits';
import { taggingSchema, tagNameSchema, tagSchema } from '#shared/domain/tag';

const folderId = z.object({ id: folderIdSchema });
const ofArticles = z.object({
  ids: z.array(articleIdSchema).max(limits.articlesPerCall).readonly(),
});
const placements = z.array(placementSchema).max(limits.placementsPerCall);
const taggings = z.array(taggingSchema).max(limits.placementsPerCall);

/** How the desk sorts its articles: into folders and by tags. */
export const folderCalls = {
  /** As a tree is drawn: each folder before those within it. */
  'folders.list': { input: z.null(), output: z.array(folderSchema) },
  /** Makes a folder where `id` is null. */
  'folders.save': {
    input: z.object({ id: folderIdSchema.nullable(), draft: folderDraftSchema }),
    output: folderId,
  },
  /** Takes a folder away with those within it; the articles stay. */
  'folders.remove': { input: folderId, output: z.null() },
  'folders.restore': { input: folderId, output: z.null() },
  'folders.of': { input: ofArticles, output: z.array(placementSchema) },
  /** Answers what was not so before. */
  'folders.place': { input: z.object({ placements }), output: z.array(placementSchema) },
  'tags.list': { input: z.null(), output: z.array(tagSchema) },
  'tags.of': { input: ofArticles, output: z.array(taggingSchema) },
  /** Answers what was not so before. */
  'tags.set': { input: z.object({ taggings }), output: z.array(taggingSchema) },
  /** Names a tag anew on all its articles, or makes it one with another; with null takes it off all. */
  'tags.rename': {
    input: z.object({ from: tagNameSchema, to: tagNameSchema.nullable() }),
    output: z.object({
      /** Whether the tag is gone: then `taggings` were made, and tell how to take it back. */
      merged: z.boolean(),
      taggings: z.array(taggingSchema).readonly(),
    }),
  },
} as const;
