import { z } from 'zod';
import { articleIdSchema } from './article';
import { limits } from './limits';

/** Why a revision was stored; `restore` is an older one brought back, `merge` takes in a text of another desk. */
export const revisionCauses = ['create', 'save', 'import', 'recovery', 'restore', 'merge'] as const;
export type RevisionCause = (typeof revisionCauses)[number];

export const revisionNumberSchema = z.number().int().min(1);

/** A line of an article's history. */
export const revisionSummarySchema = z.object({
  revision: revisionNumberSchema,
  savedAt: z.string(),
  cause: z.enum(revisionCauses),
  /** The revision that a `restore` brought back; null for every other cause. */
  restoredFrom: revisionNumberSchema.nullable(),
  /** Who wrote it, as the desk knew its user then; empty when it did not. */
  author: z.string(),
  /** 字数 of the body in force; null for revisions stored before it was kept. */
  words: z.number().int().min(0).nullable(),
});
export type RevisionSummary = Readonly<z.infer<typeof revisionSummarySchema>>;

/**
 * What a milestone stands for: `named` by the user, `export`, `import`, `handover`, or a state of the
 * newsroom's way such as a review.
 */
export const milestoneKindSchema = z.string().regex(/^[a-z][A-Za-z0-9-]{0,39}$/);

/** The name that a user gives a revision. */
export const milestoneNameSchema = z.string().trim().min(1).max(limits.milestoneNameLength);

/** A revision that is kept for good under a name. */
export const milestoneSchema = z.object({
  id: z.string().max(40),
  articleId: articleIdSchema,
  revision: revisionNumberSchema,
  kind: milestoneKindSchema,
  name: milestoneNameSchema,
  /** Who set it; empty for the program. */
  by: z.string().max(limits.authorLength),
  note: z.string().max(limits.commentLength),
  at: z.string(),
});
export type Milestone = Readonly<z.infer<typeof milestoneSchema>>;
