import { z } from 'zod';
import { type ArticleStatus, articleIdSchema, articleStatuses } from '../article';
import { exportFormats } from '../job';
import { limits } from '../limits';
import { judgedFindingSchema } from './finding';
import { type Gate, movesFrom, transitions } from './moves';

const sha256 = z.string().length(64);
const status = z.enum(articleStatuses);
const personName = z.string().trim().min(1).max(limits.authorLength);
const words = z.string().trim().max(limits.commentLength);

/** What somebody lets pass although a gate blocks it: who answers for it and why. */
export const waiverSchema = z.object({
  key: judgedFindingSchema.shape.key,
  name: personName,
  reason: words.min(1),
});
export type Waiver = Readonly<z.infer<typeof waiverSchema>>;

/** Who did something, by their own word. */
export const signerSchema = z.object({
  name: personName,
  roleId: z.string().max(40),
});
export type Signer = Readonly<z.infer<typeof signerSchema>>;

/** One move of an article on record: who moved which text where, when, on what findings. Never changed. */
export const signOffSchema = z.object({
  id: z.string(),
  revision: z.number().int().min(1),
  sha256,
  transition: z.enum(transitions),
  from: status,
  to: status,
  name: z.string(),
  roleId: z.string(),
  /** What the role was called at that time; empty where the catalogues name it. */
  roleName: z.string(),
  note: z.string(),
  findings: z.array(judgedFindingSchema).readonly(),
  waivers: z.array(waiverSchema).readonly(),
  /** The exports that a correction or withdrawal is about. */
  exportIds: z.array(z.string()).readonly(),
  at: z.string(),
});
export type SignOff = Readonly<z.infer<typeof signOffSchema>>;

const writtenFileSchema = z.object({
  name: z.string(),
  /** Null in records of exports from before there were any. */
  sha256: sha256.nullable(),
});
export type WrittenFile = Readonly<z.infer<typeof writtenFileSchema>>;

/** One export on record: which text went where as which files. Never changed. */
export const exportRecordSchema = z.object({
  id: z.string(),
  revision: z.number().int().min(1),
  sha256,
  format: z.enum(exportFormats),
  /** The folder's own name; its path stays in main. */
  folder: z.string(),
  files: z.array(writtenFileSchema).readonly(),
  /** The sign-off that the exported text had; null for a text that nobody signed. */
  signOffId: z.string().nullable(),
  /** A copy for those who review; it published nothing. */
  isProof: z.boolean(),
  at: z.string(),
});
export type ExportRecord = Readonly<z.infer<typeof exportRecordSchema>>;

/** How a text differs from an earlier one, in characters. */
export const textChangeSchema = z.object({
  added: z.number().int().min(0),
  removed: z.number().int().min(0),
});
export type TextChange = Readonly<z.infer<typeof textChangeSchema>>;

/** All that the desk shows of an article's way. */
export const workflowSchema = z.object({
  articleId: articleIdSchema,
  revision: z.number().int().min(1),
  status,
  /** Whether it was ever exported as more than a copy for review. */
  published: z.boolean(),
  /** The newest first. */
  signOffs: z.array(signOffSchema).readonly(),
  exports: z.array(exportRecordSchema).readonly(),
  /** What was changed since the last record, sign-off or export; null while the text is the one of that record. */
  changed: textChangeSchema.nullable(),
});
export type Workflow = Readonly<z.infer<typeof workflowSchema>>;

/** What became of one article that was to be moved. */
export const moveResultSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('moved'), id: articleIdSchema, status }),
  /** A gate found what nobody has waived or taken note of. */
  z.object({
    kind: z.literal('held'),
    id: articleIdSchema,
    findings: z.array(judgedFindingSchema).readonly(),
  }),
]);
export type MoveResult = Readonly<z.infer<typeof moveResultSchema>>;

/** The order in which an article goes through its states. */
const way: readonly ArticleStatus[] = ['draft', 'firstReview', 'secondReview', 'finalReview'];

/**
 * The records by which an article passed each state on its present way, by the state that it left; given the
 * newest first. A return takes back what was passed from where it returned to, a correction all of it.
 */
export function passesOf(signOffs: readonly SignOff[]): ReadonlyMap<ArticleStatus, SignOff> {
  const passes = new Map<ArticleStatus, SignOff>();
  for (const signOff of signOffs.toReversed()) {
    const { transition, from, to } = signOff;
    if (transition === 'withdraw') continue;
    if (transition === 'correct') passes.clear();
    else if (transition === 'return') {
      const kept = Math.max(0, way.indexOf(to));
      for (const left of way.slice(kept)) passes.delete(left);
    } else passes.set(from === 'correcting' ? 'draft' : from, signOff);
  }
  return passes;
}

/** Who let an article pass which gates on its present way; the records are given the newest first. */
export function gatesPassed(
  signOffs: readonly SignOff[],
): readonly { readonly gate: Gate; readonly name: string }[] {
  return [...passesOf(signOffs)].flatMap(([from, { name }]) => {
    const gate = movesFrom(from, false).find((move) => move.gate !== null)?.gate ?? null;
    return gate === null ? [] : [{ gate, name }];
  });
}
