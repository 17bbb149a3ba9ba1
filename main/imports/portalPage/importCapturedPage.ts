import { articleFacts } from '../article/finishImport';
import type { ImportedFile, ReadOptions, SourceFile } from '../importedFile';
import { importPortalPage } from './importPortalPage';

/** Reads a captured page of the portal as one of the files to import. Errors: as `importPortalPage`. */
export function importCapturedPage(file: SourceFile, options: ReadOptions): ImportedFile {
  const { content, capture, warnings } = importPortalPage(file.bytes, {
    fileName: file.fileName,
    makeBlockId: options.makeBlockId,
    // The library names what it stores.
    captureId: '',
    capturedAt: options.importedAt,
    portalId: options.portalId,
  });
  return {
    content,
    pictures: [],
    capture,
    report: {
      format: 'portalPage',
      convertedFrom: null,
      charset: capture.charset,
      ...articleFacts(content, 0),
      changed: [],
      notUnderstood: [],
      warnings,
    },
  };
}
