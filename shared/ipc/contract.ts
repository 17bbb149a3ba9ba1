import { z } from 'zod';
import {
  articleContentSchema,
  articleIdSchema,
  articleRecordSchema,
  articleStatuses,
  articleSummarySchema,
  templateNameSchema,
} from '#shared/domain/article';
import {
  articleGroupsSchema,
  articlePageSchema,
  articleStretchSchema,
  articleViewSchema,
} from '#shared/domain/articleView';
import { deskNotesSchema } from '#shared/domain/deskNotes';
import { journalBatchSchema, recoverySchema, settledRecoverySchema } from '#shared/domain/draft';
import { appErrorDataSchema } from '#shared/domain/errors';
import {
  savedSearchDraftSchema,
  savedSearchIdSchema,
  savedSearchSchema,
  searchPageSchema,
  searchRequestSchema,
  searchStateSchema,
} from '#shared/domain/foundArticle';
import { importRunSchema, originalSchema } from '#shared/domain/importRun';
import { exportFormats, jobSchema } from '#shared/domain/job';
import { limits } from '#shared/domain/limits';
import { mediaTopicsSchema } from '#shared/domain/mediaTopic';
import { portalProfileSchema } from '#shared/domain/portalProfile';
import {
  milestoneNameSchema,
  milestoneSchema,
  revisionNumberSchema,
  revisionSummarySchema,
} from '#shared/domain/revision';
import { settingsSchema } from '#shared/domain/settings';
import { snippetDraftSchema, snippetIdSchema, snippetSchema } from '#shared/domain/snippet';
import { suggestionSchema } from '#shared/domain/suggestion';
import { templateSchema } from '#shared/domain/template';
import {
  templateDraftSchema,
  templateIdSchema,
  templateImportSchema,
  templateRecordSchema,
} from '#shared/domain/templateRecord';
import { windowRoles } from '#shared/domain/windowRole';
import { transitions } from '#shared/domain/workflow/moves';
import {
  moveResultSchema,
  signerSchema,
  waiverSchema,
  workflowSchema,
} from '#shared/domain/workflow/signOff';
import { backupCalls } from './backupCalls';
import { folderCalls } from './folderCalls';
import { handoverCalls } from './handoverCalls';
import { libraryCalls } from './libraryCalls';
import { likenessCalls } from './likenessCalls';
import { mediaCalls } from './mediaCalls';

const nothing = z.null();
const byId = z.object({ id: articleIdSchema });
const articleIds = z.array(articleIdSchema).min(1).max(limits.articlesPerCall);
const revisionNameSchema = z.object({
  articleId: articleIdSchema,
  revision: revisionNumberSchema,
});
const templateId = z.object({ id: templateIdSchema });

const importId = z.object({ id: z.string().max(40) });

/** One move of articles, each of which was looked at in a revision of its own. */
const moveRequestSchema = z.object({
  moves: z
    .array(byId.extend({ revision: z.number().int().min(1) }))
    .min(1)
    .max(limits.articlesPerCall),
  transition: z.enum(transitions),
  /** Where a return leads to; null for moves that lead to one state alone. */
  to: z.enum(articleStatuses).nullable(),
  by: signerSchema,
  note: z.string().max(limits.commentLength),
  waivers: z.array(waiverSchema).max(limits.listLength),
  /** Whether what the gate warns of has been seen. */
  seesWarnings: z.boolean(),
});

/** What became of one article that was to be moved. */
export const moveReplySchema = z.union([
  moveResultSchema,
  z.object({ kind: z.literal('refused'), id: articleIdSchema, error: appErrorDataSchema }),
]);
export type MoveReply = Readonly<z.infer<typeof moveReplySchema>>;

/** Every call of the desk: `noun.verb` to its input and output. Types, checks and handlers come from here. */
export const contract = {
  'app.info': {
    input: nothing,
    output: z.object({
      version: z.string(),
      platform: z.enum(['darwin', 'win32', 'linux']),
      libraryName: z.string(),
      /** Why the library did not open; null when it did. */
      libraryProblem: appErrorDataSchema.nullable(),
    }),
  },
  'settings.get': { input: nothing, output: settingsSchema },
  'settings.update': { input: settingsSchema.partial(), output: settingsSchema },
  /** The newest version of each, those in the trash among them. */
  'templates.list': { input: nothing, output: z.array(templateRecordSchema) },
  'templates.get': { input: templateNameSchema, output: templateSchema },
  /** Stores the next version; `conflict` when the newest is not `baseVersion`. */
  'templates.save': {
    input: z.object({
      template: templateSchema.omit({ version: true }),
      baseVersion: z.number().int().min(1).nullable(),
    }),
    output: templateNameSchema,
  },
  /** Makes the one that the program brings along the newest version again. */
  'templates.restoreShipped': { input: templateId, output: templateNameSchema },
  'templates.trash': { input: templateId, output: nothing },
  'templates.restore': { input: templateId, output: nothing },
  'templates.importFiles': { input: nothing, output: z.array(templateImportSchema) },
  /** The name of the written file; null when the user chose none. */
  'templates.exportFile': {
    input: templateNameSchema,
    output: z.object({ fileName: z.string() }).nullable(),
  },
  'templateDrafts.list': { input: nothing, output: z.array(templateDraftSchema) },
  'templateDrafts.keep': { input: templateDraftSchema, output: nothing },
  'templateDrafts.drop': { input: templateId, output: nothing },
  'portals.list': { input: nothing, output: z.array(portalProfileSchema) },
  /** The IPTC Media Topics that the desk knows. */
  'topics.list': { input: nothing, output: mediaTopicsSchema },
  /** What articles hold in a field, most used first, all but the one that asks; `field` as `suggestionField` names it. */
  'metadata.suggest': {
    input: z.object({
      field: z.string().regex(/^(custom\.)?[a-zA-Z][a-zA-Z0-9-]{0,39}$/),
      text: z.string().max(limits.lineLength),
      articleId: articleIdSchema.nullable(),
    }),
    output: z.array(suggestionSchema).max(20),
  },
  /** How many articles a list has, in all and by group. */
  'articles.groups': { input: articleViewSchema, output: articleGroupsSchema },
  'articles.page': { input: articleStretchSchema, output: articlePageSchema },
  /** The ids of a stretch of a list, for those who do something with all of them. */
  'articles.ids': { input: articleStretchSchema, output: z.array(articleIdSchema) },
  /** Articles on the shelf whose headline holds these words, the last changed first. */
  'articles.titled': {
    input: z.object({
      words: z.string().max(limits.lineLength),
      limit: z.number().int().min(1).max(limits.articlesPerCall),
    }),
    output: z.array(articleSummarySchema),
  },
  /** What lists say of these articles, in no order; those that there are not are left out. */
  'articles.summaries': {
    input: z.object({ ids: z.array(articleIdSchema).max(limits.articlesPerCall).readonly() }),
    output: z.array(articleSummarySchema),
  },
  /** For writing: what an earlier opening could not store is put beside the text first. */
  'articles.get': { input: byId, output: articleRecordSchema },
  /** For reading alone: changes nothing in the library, whoever writes the article meanwhile. */
  'articles.read': { input: byId, output: articleRecordSchema },
  'articles.create': { input: z.object({ templateId: z.string().max(80) }), output: byId },
  'articles.save': {
    input: z.object({
      id: articleIdSchema,
      baseRevision: z.number().int().min(1),
      content: articleContentSchema,
      /** The last journal entry that `content` holds; 0 for none. */
      throughSeq: z.number().int().min(0),
    }),
    output: z.object({ revision: z.number().int().min(1), savedAt: z.string() }),
  },
  /** Writes what the library holds of an article, unread, into a folder that is asked for. */
  'articles.keepRaw': {
    input: byId,
    /** Null when the user chose no folder. */
    output: z.object({ fileName: z.string() }).nullable(),
  },
  'articles.deskNotes': { input: byId, output: deskNotesSchema },
  'articles.keepDeskNotes': {
    input: byId.extend({ notes: deskNotesSchema }),
    output: nothing,
  },
  'articles.trash': { input: z.object({ ids: articleIds }), output: nothing },
  'articles.restore': { input: z.object({ ids: articleIds }), output: nothing },
  /** Deletes what lies in the trash for good. */
  'articles.purge': { input: z.object({ ids: articleIds }), output: nothing },
  'workflow.get': { input: byId, output: workflowSchema },
  /** Moves each article or says why not; one of them never keeps the others. */
  'workflow.move': { input: moveRequestSchema, output: z.array(moveReplySchema) },
  'drafts.append': { input: journalBatchSchema, output: nothing },
  'recoveries.list': {
    input: z.object({ articleId: articleIdSchema }),
    output: z.array(recoverySchema),
  },
  'recoveries.adopt': {
    input: z.object({ recoveryId: z.string().max(40), baseRevision: z.number().int().min(1) }),
    output: z.object({ revision: z.number().int().min(1) }),
  },
  ...backupCalls,
  ...folderCalls,
  ...likenessCalls,
  ...handoverCalls,
  ...libraryCalls,
  'recoveries.dismiss': { input: z.object({ recoveryId: z.string().max(40) }), output: nothing },
  'recoveries.read': {
    input: z.object({ recoveryId: z.string().max(40) }),
    output: articleContentSchema,
  },
  /** The history of an article, the newest first, with the texts that were put aside beside it. */
  'revisions.list': {
    input: z.object({ articleId: articleIdSchema }),
    output: z.object({
      revisions: z.array(revisionSummarySchema),
      milestones: z.array(milestoneSchema),
      dismissed: z.array(settledRecoverySchema),
    }),
  },
  'revisions.read': { input: revisionNameSchema, output: articleContentSchema },
  /** Keeps a revision for good under a name that the user gives it. */
  'revisions.name': {
    input: revisionNameSchema.extend({ name: milestoneNameSchema }),
    output: milestoneSchema,
  },
  /** Gives a milestone another name; `conflict` for those that the program set. */
  'revisions.rename': {
    input: z.object({ milestoneId: milestoneSchema.shape.id, name: milestoneNameSchema }),
    output: milestoneSchema,
  },
  /** Brings an older revision back as the newest; `conflict` when the newest is not `baseRevision`. */
  'revisions.restore': {
    input: revisionNameSchema.extend({ baseRevision: revisionNumberSchema }),
    output: z.object({ revision: revisionNumberSchema }),
  },
  /** For each sentence of a revision the one in which it last changed. */
  'revisions.origins': {
    input: revisionNameSchema,
    output: z.array(z.object({ sentence: z.string(), revision: revisionNumberSchema })),
  },
  ...mediaCalls,
  /** Begins a dry run over what the user chooses; null when that is nothing. */
  'imports.plan': {
    input: z.object({ from: z.enum(['files', 'folder']) }),
    output: importId.nullable(),
  },
  /** The same over files that were dropped, with the names of the folders they lay in. */
  'imports.planDropped': {
    input: z.object({
      files: z
        .array(z.object({ name: z.string().min(1).max(1_000), bytes: z.instanceof(Uint8Array) }))
        .min(1)
        .max(limits.importFiles),
    }),
    output: importId,
  },
  'imports.run': { input: importId, output: importRunSchema },
  /** Imports the files of these ordinals; the others of the dry run are left. */
  'imports.start': {
    input: importId.extend({ ordinals: z.array(z.number().int().min(0)).max(limits.importFiles) }),
    output: nothing,
  },
  'imports.stop': { input: importId, output: nothing },
  'imports.resume': { input: importId, output: nothing },
  /** Ends an import: what is left of it is not taken. */
  'imports.close': { input: importId, output: nothing },
  'imports.unfinished': { input: nothing, output: z.array(importRunSchema) },
  /** The file that an article was imported from, with the report of its import; null for one made here. */
  'imports.original': { input: byId, output: originalSchema.nullable() },
  /** Writes that file as it came into a folder that is asked for; null when the user chose none. */
  'imports.saveOriginal': { input: byId, output: z.object({ fileName: z.string() }).nullable() },
  'exports.start': {
    input: z.object({ ids: articleIds, format: z.enum(exportFormats) }),
    /** Null when the user chose no folder. */
    output: z.object({ jobIds: z.array(z.string()) }).nullable(),
  },
  'exports.list': { input: nothing, output: z.array(jobSchema) },
  /** Takes back a job that still waits; one that runs is done in a moment and stays. */
  'exports.cancel': { input: z.object({ jobId: z.string().max(40) }), output: nothing },
  'exports.retry': { input: z.object({ jobId: z.string().max(40) }), output: nothing },
  'exports.reveal': { input: z.object({ jobId: z.string().max(40) }), output: nothing },
  /**
   * A stretch of what is found, compared as the settings say. `cancelled` when something else is looked for before it
   * is there: only what was typed last is answered.
   */
  'search.run': {
    input: searchRequestSchema.extend({
      offset: z.number().int().min(0),
      limit: z.number().int().min(1).max(limits.articlesPerCall),
    }),
    output: searchPageSchema,
  },
  'search.count': {
    input: searchRequestSchema,
    output: z.object({ total: z.number().int().min(0) }),
  },
  'search.state': { input: nothing, output: searchStateSchema },
  /** In the order in which they are shown. */
  'savedSearches.list': { input: nothing, output: z.array(savedSearchSchema) },
  /** A new one comes last; `not_found` when there is none of this id. */
  'savedSearches.save': {
    input: z.object({ id: savedSearchIdSchema.nullable(), draft: savedSearchDraftSchema }),
    output: savedSearchSchema,
  },
  'savedSearches.remove': { input: z.object({ id: savedSearchIdSchema }), output: nothing },
  'snippets.list': { input: nothing, output: z.array(snippetSchema) },
  'snippets.save': {
    /** Null for a new one. */
    input: z.object({ id: snippetIdSchema.nullable(), draft: snippetDraftSchema }),
    output: snippetSchema,
  },
  'snippets.trash': { input: z.object({ id: snippetIdSchema }), output: nothing },
  'snippets.restore': { input: z.object({ id: snippetIdSchema }), output: nothing },
  'window.runRole': { input: z.object({ role: z.enum(windowRoles) }), output: nothing },
  /** The commands whose states are on, for the ticks of the system's own menu. */
  'window.showToggles': {
    input: z.object({ on: z.array(z.string().max(80)).max(100) }),
    output: nothing,
  },
  /** From now on this page answers `window.closing`; before that it has nothing to store. */
  'window.hearsClosing': { input: nothing, output: nothing },
  'window.closeSettled': {
    input: z.object({ requestId: z.string().max(40), saved: z.boolean() }),
    output: nothing,
  },
} as const satisfies Record<`${string}.${string}`, { input: z.ZodType; output: z.ZodType }>;

export type Contract = typeof contract;
export type Method = keyof Contract;
export type Input<M extends Method> = z.input<Contract[M]['input']>;
export type ParsedInput<M extends Method> = z.output<Contract[M]['input']>;
export type Output<M extends Method> = z.output<Contract[M]['output']>;
