// The library's door: commands and queries take an open library's `db` first. All of them are
// synchronous; when a command returns, its work is on the disk.

export {
  createArticle,
  type NewArticle,
  restoreArticles,
  trashArticles,
} from './articles/articleCommands';
export { articleIds, listArticles, readArticle } from './articles/articleQueries';
export { type CheckedContent, readContent, type StoredContent } from './articles/content';
export { keepDeskNotes, readDeskNotes } from './articles/deskNotes';
export { createFieldIndex, type FieldIndex, type SuggestQuery } from './articles/fieldIndex';
export { purgeArticles } from './articles/purge';
export { type Saved, type SaveInput, saveArticle } from './articles/saveArticle';
export { backUpLibrary } from './backup/backUpLibrary';
export { type MakingWatch, unwatched } from './backup/makingWatch';
export {
  type RestoredLibrary,
  type RestoreOrder,
  restoreLibrary,
  type TakeOut,
} from './backup/restoreLibrary';
export { type BackupTarget, backupFolderOf, flush, type WrittenBackup } from './backup/writeBackup';
export { checkIntegrity, type Damage, type IntegrityReport } from './database/checkIntegrity';
export { isLogLong, leaveLogToOthers, openLogKeeper } from './database/checkpoints';
export { countLibrary, type LibraryCounts } from './database/countLibrary';
export {
  type LibraryDeps,
  type ReadableDb,
  transact,
  type Unreadable,
  type WritableDb,
} from './database/database';
export { decodeUtf8 } from './database/decodeUtf8';
export { librarySize } from './database/librarySize';
export { type Library, libraryFileOf, type OpenDeps, openLibrary } from './database/openLibrary';
export { type LibraryReader, openReader } from './database/openReader';
export { requireSound } from './database/requireSound';
export { rowCounts } from './database/rowCounts';
export { toAppError as sqliteRefusal } from './database/sqliteErrors';
export { listFolders, removeFolder, restoreFolder, saveFolder } from './folders/folders';
export { placeArticles, placementsOf } from './folders/placements';
export {
  dismissIncoming,
  listIncoming,
  readMerge,
  type Settlement,
  settleIncoming,
} from './handover/incoming';
export { requireOwnSchema } from './handover/ownSchema';
export { noteHandover, packArticle, packedArticle, packedMedia } from './handover/packArticle';
export { receiveArticle } from './handover/receiveArticle';
export {
  cancelJob,
  failJob,
  finishJob,
  reportJobProgress,
  requeueInterruptedJobs,
} from './jobs/jobProgress';
export { type ClaimedJob, claimNextJob, insertJobs, retryJob } from './jobs/jobQueue';
export { type JobList, listJobs, readJob, readJobTarget } from './jobs/jobRows';
export { appendJournal } from './journal/appendJournal';
export { type FoldReport, foldArticleJournal, foldJournals } from './journal/foldJournals';
export {
  adoptRecovery,
  dismissRecovery,
  listRecoveries,
  type RecoveryList,
} from './journal/recoveries';
export { listDismissedRecoveries, readRecovery } from './journal/settledRecoveries';
export { ArticleLists } from './lists/articleLists';
export { articlesTitled } from './lists/articlesTitled';
export { listSavedSearches, removeSavedSearch, saveSearch } from './lists/savedSearches';
export {
  type ArticleState,
  articlesChangedAfter,
  articlesPurgedAfter,
  changesInOrder,
  changesOf,
  changesPassing,
  type LibraryFilter,
  lastChange,
  passesFilter,
  readTextOfRevision,
  type StoredText,
} from './lists/searchSource';
export { summariesOf } from './lists/summariesOf';
export { listPictures, pictureFacts, usesOfPicture } from './pictures/listPictures';
export { type Media, type NewMedia, putMedia, readMedia } from './pictures/media';
export { countOrphans, orphanIds, removeOrphans } from './pictures/orphanPictures';
export {
  addMilestone,
  listMilestones,
  type NewMilestone,
  renameMilestone,
} from './revisions/milestones';
export { type RestoreInput, restoreRevision } from './revisions/restoreRevision';
export {
  listRevisions,
  type RevisionName,
  readCheckedRevision,
  readRevision,
} from './revisions/revisions';
export { readSentenceOrigins } from './revisions/sentenceOrigins';
export { createHistoryThinner, type ThinnedSlice } from './revisions/thinHistory';
export {
  type SalvagedLibrary,
  type SalvageOrder,
  salvageLibrary,
} from './salvage/salvageLibrary';
export { captureOf, insertCapture, type NewCapture } from './sources/captures';
export {
  beginImportRun,
  type ChosenFile,
  noteImported,
  noteImportStage,
  noteRefused,
  type UnfinishedRun,
  unfinishedImports,
} from './sources/importRuns';
export {
  type FoundOriginal,
  findOriginalBySha256,
  insertOriginal,
  type NewOriginal,
  originalOf,
  readOriginalBytes,
} from './sources/originals';
export { listTags, type RenamedTag, renameTag, tagArticles, taggingsOf } from './tags/tags';
export {
  addShippedSnippets,
  listSnippets,
  restoreSnippet,
  saveSnippet,
  trashSnippet,
} from './templates/snippets';
export {
  dropTemplateDraft,
  keepTemplateDraft,
  listTemplateDrafts,
} from './templates/templateDrafts';
export { newestTemplate, readTemplateVersion } from './templates/templateRows';
export {
  type AdoptedTemplate,
  adoptTemplate,
  installShippedTemplates,
  listTemplates,
  restoreShippedTemplate,
  restoreTemplate,
  saveTemplate,
  trashTemplate,
  type UnnumberedTemplate,
} from './templates/templates';
export { listExportRecords, recordExport } from './workflow/exportRecords';
export { type MoveInput, moveArticle } from './workflow/moveArticle';
export { readWorkflow } from './workflow/readWorkflow';
export { listSignOffs } from './workflow/signOffs';
