// The library's door: commands and queries take an open library's `db` first. All of them are
// synchronous; when a command returns, its work is on the disk.
export { appendJournal } from './appendJournal';
export {
  createArticle,
  type NewArticle,
  restoreArticles,
  trashArticles,
} from './articleCommands';
export { groupArticles } from './articleGroups';
export { idsOfArticles, pageOfArticles, summariesOf } from './articlePages';
export { articleIds, listArticles, readArticle } from './articleQueries';
export { backUpLibrary } from './backUpLibrary';
export { captureOf, insertCapture, type NewCapture } from './captures';
export { checkIntegrity, type Damage, type IntegrityReport } from './checkIntegrity';
export { type CheckedContent, readContent, type StoredContent } from './content';
export { countLibrary, type LibraryCounts } from './countLibrary';
export {
  type LibraryDeps,
  type ReadableDb,
  transact,
  type Unreadable,
  type WritableDb,
} from './database';
export { keepDeskNotes, readDeskNotes } from './deskNotes';
export { listExportRecords, recordExport } from './exportRecords';
export { createFieldIndex, type FieldIndex, type SuggestQuery } from './fieldIndex';
export { listFolders, removeFolder, restoreFolder, saveFolder } from './folders/folders';
export { placeArticles, placementsOf } from './folders/placements';
export { type FoldReport, foldArticleJournal, foldJournals } from './foldJournals';
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
  beginImportRun,
  type ChosenFile,
  noteImported,
  noteImportStage,
  noteRefused,
  type UnfinishedRun,
  unfinishedImports,
} from './importRuns';
export {
  cancelJob,
  failJob,
  finishJob,
  reportJobProgress,
  requeueInterruptedJobs,
} from './jobProgress';
export { type ClaimedJob, claimNextJob, insertJobs, retryJob } from './jobQueue';
export { type JobList, listJobs, readJob, readJobTarget } from './jobRows';
export { librarySize } from './librarySize';
export { type Media, type NewMedia, putMedia, readMedia } from './media';
export { addMilestone, listMilestones, type NewMilestone } from './milestones';
export { type MoveInput, moveArticle } from './moveArticle';
export { type Library, libraryFileOf, type OpenDeps, openLibrary } from './openLibrary';
export { type LibraryReader, openReader } from './openReader';
export {
  type FoundOriginal,
  findOriginalBySha256,
  insertOriginal,
  type NewOriginal,
  originalOf,
  readOriginalBytes,
} from './originals';
export { listPictures, pictureFacts, usesOfPicture } from './pictures/listPictures';
export { countOrphans, orphanIds, removeOrphans } from './pictures/orphanPictures';
export { purgeArticles } from './purge';
export { readWorkflow } from './readWorkflow';
export { adoptRecovery, dismissRecovery, listRecoveries, type RecoveryList } from './recoveries';
export { requireSound } from './requireSound';
export {
  type RestoredLibrary,
  type RestoreOrder,
  restoreLibrary,
  type TakeOut,
} from './restoreLibrary';
export { type RestoreInput, restoreRevision } from './restoreRevision';
export { listRevisions, type RevisionName, readCheckedRevision, readRevision } from './revisions';
export { rowCounts } from './rowCounts';
export {
  type SalvagedLibrary,
  type SalvageOrder,
  salvageLibrary,
} from './salvage/salvageLibrary';
export { type Saved, type SaveInput, saveArticle } from './saveArticle';
export { listSavedSearches, removeSavedSearch, saveSearch } from './savedSearches';
export {
  type ArticleState,
  articlesChangedAfter,
  articlesPurgedAfter,
  changesInOrder,
  changesPassing,
  type LibraryFilter,
  lastChange,
  passesFilter,
  readTextOfRevision,
} from './searchSource';
export { readSentenceOrigins } from './sentenceOrigins';
export { listDismissedRecoveries, readRecovery } from './settledRecoveries';
export { listSignOffs } from './signOffs';
export {
  addShippedSnippets,
  listSnippets,
  restoreSnippet,
  saveSnippet,
  trashSnippet,
} from './snippets';
export { toAppError as sqliteRefusal } from './sqliteErrors';
export { listTags, type RenamedTag, renameTag, tagArticles, taggingsOf } from './tags/tags';
export { dropTemplateDraft, keepTemplateDraft, listTemplateDrafts } from './templateDrafts';
export { newestTemplate, readTemplateVersion } from './templateRows';
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
} from './templates';
export { createHistoryThinner, type ThinnedSlice } from './thinHistory';
export { type BackupTarget, backupFolderOf, flush, type WrittenBackup } from './writeBackup';
