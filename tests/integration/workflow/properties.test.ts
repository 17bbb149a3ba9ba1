import fc from 'fast-check';
import { test } from 'vitest';
import { AppError } from '#shared/domain/errors';
import { transitions } from '#shared/domain/workflow/moves';
import {
  createArticle,
  type Library,
  listSignOffs,
  readArticle,
  readWorkflow,
} from '../../../main/library';
import { readStanding } from '../../../main/library/workflow/standing';
import { peek, testDeps, testLibrary } from '../../support/library';
import { move, rewrite, signOff, soundContent } from '../../support/movedArticle';

type Act =
  | { readonly kind: 'edit'; readonly text: number }
  | { readonly kind: 'move'; readonly transition: (typeof transitions)[number] };

// Few texts, so that a text often comes back after it was signed.
const acts: fc.Arbitrary<Act> = fc.oneof(
  fc.record({ kind: fc.constant('edit' as const), text: fc.nat(2) }),
  fc.record({ kind: fc.constant('move' as const), transition: fc.constantFrom(...transitions) }),
  fc.record({
    kind: fc.constant('move' as const),
    transition: fc.constantFrom('submit', 'pass', 'signOff'),
  }),
);

function carryOut(library: Library, id: string, act: Act): void {
  if (act.kind === 'edit') {
    rewrite(library, id, soundContent(`青澜江水位第${act.text}次回落。`));
    return;
  }
  try {
    move(library, id, act.transition, { note: '缘由' });
  } catch (error) {
    if (!(error instanceof AppError) || error.reason !== 'moveClosed') throw error;
  }
}

const headHash = (library: Library, id: string) =>
  peek(
    library,
    `SELECT v.content_sha256 FROM articles AS a
     JOIN revisions AS v ON v.article_id = a.id AND v.revision = a.revision WHERE a.id = '${id}'`,
  );

test('whatever is edited and moved: a signed article has a sign-off of exactly its text, and records only grow', () => {
  const library = testLibrary();
  fc.assert(
    fc.property(fc.boolean(), fc.array(acts, { maxLength: 14 }), (isSigned, sequence) => {
      const content = soundContent('青澜江水位第0次回落。');
      const { id } = createArticle(library.db, testDeps, { content, cause: 'create' });
      if (isSigned) signOff(library, id);
      let before = listSignOffs(library.db, id);
      for (const act of sequence) {
        carryOut(library, id, act);
        const records = listSignOffs(library.db, id);
        const { status } = readArticle(library.db, id).summary;
        const [last] = records;
        if (status === 'signedOff') {
          if (last?.transition !== 'signOff') return false;
          if (last.sha256 !== headHash(library, id)) return false;
          if (readWorkflow(library.db, id).changed !== null) return false;
        }
        if (readStanding(library.db, id).status !== status) return false;
        const kept = records.slice(records.length - before.length);
        if (JSON.stringify(kept) !== JSON.stringify(before)) return false;
        before = records;
      }
      return true;
    }),
    { numRuns: 60 },
  );
});
