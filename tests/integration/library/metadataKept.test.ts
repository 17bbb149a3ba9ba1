import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldJournals, listRecoveries, readArticle, saveArticle } from '../../../main/library';
import { anyMetadata } from '../../support/anyMetadata';
import {
  append,
  contentOf,
  documentOf,
  newArticle,
  testDeps,
  testLibrary,
} from '../../support/library';

const document = documentOf('标题', '正文');

test('whatever the fields hold is saved and read back', () => {
  const library = testLibrary();
  fc.assert(
    fc.property(anyMetadata, (metadata) => {
      const id = newArticle(library);
      const content = contentOf(document, metadata);
      saveArticle(library.db, testDeps, { id, baseRevision: 1, content, throughSeq: 0 });
      expect(readArticle(library.db, id).content?.metadata).toEqual(metadata);
    }),
    { numRuns: 60 },
  );
});

test('whatever the fields hold when the program dies stands in the recovered text', () => {
  const library = testLibrary();
  fc.assert(
    fc.property(anyMetadata, anyMetadata, (first, last) => {
      const id = newArticle(library);
      append(library, id, {
        entries: [
          { kind: 'metadata', metadata: first },
          { kind: 'metadata', metadata: last },
        ],
      });
      library.db.connection.sitting = testDeps.ids.record();
      foldJournals(library.db, testDeps);
      const [recovery] = listRecoveries(library.db, id).recoveries;
      const kept = recovery?.content.metadata ?? readArticle(library.db, id).content?.metadata;
      expect(kept).toEqual(last);
    }),
    { numRuns: 40 },
  );
});
