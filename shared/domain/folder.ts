import { z } from 'zod';
import { articleIdSchema } from './article';
import { limits } from './limits';

export const folderIdSchema = z.string().regex(/^[0-9a-z-]{6,40}$/);
export type FolderId = z.infer<typeof folderIdSchema>;

/** Levels of folders within folders. */
export const folderLevels = 5;

/** A folder's name; the slash parts the names of a path. */
export const folderNameSchema = z
  .string()
  .trim()
  .min(1)
  .max(limits.folderNameLength)
  .regex(/^[^/／]*$/);

/** What a user says of a folder: its name, and the folder that it lies in; null for none. */
export const folderDraftSchema = z.object({
  name: folderNameSchema,
  parentId: folderIdSchema.nullable(),
});
export type FolderDraft = Readonly<z.infer<typeof folderDraftSchema>>;

/** A folder, which articles lie in beside others: one article may lie in several. */
export const folderSchema = z.object({
  id: folderIdSchema,
  name: z.string(),
  parentId: folderIdSchema.nullable(),
  /** How deep it lies; 0 for one that lies in none. */
  level: z.number().int().min(0),
  /** Articles on the shelf that lie in it or in one within it. */
  count: z.number().int().min(0),
});
export type Folder = Readonly<z.infer<typeof folderSchema>>;

/** Whether an article lies in a folder. */
export const placementSchema = z.object({
  articleId: articleIdSchema,
  folderId: folderIdSchema,
  isIn: z.boolean(),
});
export type Placement = Readonly<z.infer<typeof placementSchema>>;

/** Takes placements back. */
export function inverted(placements: readonly Placement[]): Placement[] {
  return placements.map((each) => ({ ...each, isIn: !each.isIn }));
}
