import { defaultNewsroom } from '#shared/domain/workflow/newsroom';
import {
  type Library,
  type MoveInput,
  moveArticle,
  readArticle,
  saveArticle,
} from '../../main/library';
import { contentOf, documentOf, testDeps, type textContent } from './library';

/** A text that no gate finds fault with. */
export function soundContent(...paragraphs: readonly string[]) {
  const texts = paragraphs.length > 0 ? paragraphs : ['青澜江水位昨日回落到警戒线以下。'];
  return contentOf(documentOf('青澜江水位回落', ...texts), {
    source: '榕川日报',
    publishedAt: '2024-05-01T08:00:00+08:00',
    bylines: [{ role: 'reporter', name: '林若溪', work: '' }],
  });
}

/** Moves an article whose present revision was looked at; as 沈知秋, chief editor, unless told otherwise. */
export function move(
  library: Library,
  id: string,
  transition: MoveInput['transition'],
  more: Partial<MoveInput> = {},
) {
  const { revision } = readArticle(library.db, id).summary;
  const by = { name: '沈知秋', roleId: 'chief' };
  const rest = { to: null, by, note: '', waivers: [], seesWarnings: true };
  return moveArticle(
    library.db,
    testDeps,
    { id, revision, transition, ...rest, ...more },
    { newsroom: defaultNewsroom, milestoneName: ({ to }) => to },
  );
}

/** Takes an article through its three reviews to the sign-off, each by another person. */
export function signOff(library: Library, id: string): void {
  const by = (name: string) => ({ by: { name, roleId: 'chief' } });
  move(library, id, 'submit', by('林若溪'));
  move(library, id, 'pass', by('周砚'));
  move(library, id, 'pass', by('何青'));
  move(library, id, 'signOff', by('沈知秋'));
}

/** Stores a text in place of the present one. */
export function rewrite(library: Library, id: string, content: ReturnType<typeof textContent>) {
  const { revision: baseRevision } = readArticle(library.db, id).summary;
  return saveArticle(library.db, testDeps, { id, baseRevision, content, throughSeq: 0 });
}
