import { describe, expect, test } from 'vitest';
import {
  createArticle,
  type Library,
  listMilestones,
  listSignOffs,
  purgeArticles,
  readArticle,
  readWorkflow,
  trashArticles,
} from '../../../main/library';
import { newArticle, peek, refusalOf, tamper, testDeps, testLibrary } from '../../support/library';
import { move, rewrite, signOff, soundContent } from '../../support/movedArticle';

function sound(library: Library): string {
  return createArticle(library.db, testDeps, { content: soundContent(), cause: 'create' }).id;
}
const statusOf = (library: Library, id: string) => readArticle(library.db, id).summary.status;

test('the way from draft to sign-off leaves a record and a milestone of each step, of the text it was taken on', () => {
  const library = testLibrary();
  const id = sound(library);
  signOff(library, id);
  expect(statusOf(library, id)).toBe('signedOff');
  const records = listSignOffs(library.db, id);
  expect(records.map(({ transition, from, to, name }) => [transition, from, to, name])).toEqual([
    ['signOff', 'finalReview', 'signedOff', '沈知秋'],
    ['pass', 'secondReview', 'finalReview', '何青'],
    ['pass', 'firstReview', 'secondReview', '周砚'],
    ['submit', 'draft', 'firstReview', '林若溪'],
  ]);
  const sha256 = peek(library, 'SELECT content_sha256 FROM revisions');
  for (const record of records) expect(record).toMatchObject({ revision: 1, sha256 });
  expect(listMilestones(library.db, id).map(({ kind, by }) => [kind, by])).toEqual([
    ['signedOff', '沈知秋'],
    ['finalReview', '何青'],
    ['secondReview', '周砚'],
    ['firstReview', '林若溪'],
  ]);
});

describe('an edit', () => {
  test('in a review leaves the review, and the record says which text was passed', () => {
    const library = testLibrary();
    const id = sound(library);
    move(library, id, 'submit');
    rewrite(library, id, soundContent('青澜江水位昨日八时回落到警戒线以下。'));
    expect(statusOf(library, id)).toBe('firstReview');
    expect(readWorkflow(library.db, id)).toMatchObject({
      revision: 2,
      signOffs: [{ revision: 1 }],
      changed: { added: 2, removed: 0 },
    });
  });

  test('of a signed text takes the sign-off away, and gives it back when the text is the same again', () => {
    const library = testLibrary();
    const id = sound(library);
    signOff(library, id);
    rewrite(library, id, soundContent('青澜江水位昨日回落。'));
    expect(statusOf(library, id)).toBe('finalReview');
    expect(readWorkflow(library.db, id).changed).toEqual({ added: 0, removed: 6 });
    rewrite(library, id, soundContent());
    expect(statusOf(library, id)).toBe('signedOff');
    expect(readWorkflow(library.db, id).changed).toBeNull();
  });

  test('does not bring back a sign-off that was taken back', () => {
    const library = testLibrary();
    const id = sound(library);
    signOff(library, id);
    move(library, id, 'return', { to: 'finalReview', note: '再核一遍水位' });
    rewrite(library, id, soundContent('青澜江水位昨日回落。'));
    rewrite(library, id, soundContent());
    expect(statusOf(library, id)).toBe('finalReview');
  });
});

describe('what a gate blocks', () => {
  test('is held with what was found, and nothing moves', () => {
    const library = testLibrary();
    const id = newArticle(library, '');
    const result = move(library, id, 'submit');
    expect(result).toMatchObject({
      kind: 'held',
      findings: [{ ruleId: 'headlineMissing', severity: 'block' }, {}, {}],
    });
    expect(statusOf(library, id)).toBe('draft');
    expect(listSignOffs(library.db, id)).toEqual([]);
  });

  test('passes with a waiver, which stays on record with what it waived', () => {
    const library = testLibrary();
    const id = newArticle(library, '');
    const held = move(library, id, 'submit');
    if (held.kind !== 'held') throw new Error('nothing was held');
    const [block] = held.findings;
    const waiver = { key: block?.key ?? '', name: '何青', reason: '标题等版面定了再加' };
    const stray = { key: 'nothing', name: '何青', reason: '没有这一条' };
    expect(move(library, id, 'submit', { waivers: [waiver, stray] }).kind).toBe('moved');
    const [record] = listSignOffs(library.db, id);
    expect(record?.waivers).toEqual([waiver]);
    expect(record?.findings).toEqual(held.findings);
  });

  test('is held too when it only warns and nobody has said that they saw it', () => {
    const library = testLibrary();
    const id = newArticle(library);
    expect(move(library, id, 'submit', { seesWarnings: false }).kind).toBe('held');
    expect(move(library, id, 'submit').kind).toBe('moved');
  });

  test('is found when one person would let the same article pass twice', () => {
    const library = testLibrary();
    const id = sound(library);
    move(library, id, 'submit');
    move(library, id, 'pass');
    expect(move(library, id, 'pass', { seesWarnings: false })).toMatchObject({
      kind: 'held',
      findings: [{ ruleId: 'samePerson', severity: 'warn', values: { name: '沈知秋' } }],
    });
  });
});

describe('a move is refused', () => {
  test.each<[string, (library: Library, id: string) => unknown, string]>([
    [
      'of a text that has moved on',
      (library, id) => move(library, id, 'submit', { revision: 2 }),
      'conflict revisionMoved',
    ],
    [
      'that does not lead on from there',
      (library, id) => move(library, id, 'signOff'),
      'conflict moveClosed',
    ],
    [
      'that the role may not make',
      (library, id) => {
        move(library, id, 'submit');
        move(library, id, 'pass', { by: { name: '林若溪', roleId: 'reporter' } });
      },
      'invalid_input roleMayNot',
    ],
    [
      'back without a reason',
      (library, id) => {
        move(library, id, 'submit');
        move(library, id, 'return', { note: '  ' });
      },
      'invalid_input moveReason',
    ],
    [
      'of an article in the trash',
      (library, id) => {
        trashArticles(library.db, testDeps, [id]);
        move(library, id, 'submit');
      },
      'conflict moveTrashed',
    ],
    [
      'of a text that cannot be read',
      (library, id) => {
        tamper(library, `UPDATE revisions SET content = '{' WHERE article_id = '${id}'`);
        move(library, id, 'submit');
      },
      'content_invalid documentUnreadable',
    ],
    [
      'of an article that is not there',
      (library) => move(library, 'no-such-article', 'submit', { revision: 1 }),
      'not_found articleNotFound',
    ],
  ])('%s', (_name, attempt, refusal) => {
    const library = testLibrary();
    const id = sound(library);
    expect(refusalOf(() => attempt(library, id))).toBe(refusal);
  });

  test('whole: without its milestone neither state nor record stay', () => {
    const library = testLibrary();
    const id = sound(library);
    const driver = library.db.connection.driver;
    driver.exec(`CREATE TRIGGER no_milestone BEFORE INSERT ON milestones
      BEGIN SELECT RAISE(ABORT, 'none'); END`);
    expect(() => move(library, id, 'submit')).toThrow();
    expect(statusOf(library, id)).toBe('draft');
    expect(listSignOffs(library.db, id)).toEqual([]);
  });
});

test('records never change and stay with their article', () => {
  const library = testLibrary();
  const id = sound(library);
  move(library, id, 'submit');
  const { driver } = library.db.connection;
  expect(() => driver.exec("UPDATE sign_offs SET person = '别人'")).toThrow('never changes');
  expect(() => driver.exec('DELETE FROM sign_offs')).toThrow('stays with its article');
  expect(listSignOffs(library.db, id)).toMatchObject([{ name: '沈知秋' }]);
});

test('records go with an article that is deleted for good', () => {
  const library = testLibrary();
  const id = sound(library);
  signOff(library, id);
  trashArticles(library.db, testDeps, [id]);
  purgeArticles(library.db, [id]);
  expect(peek(library, 'SELECT count(*) FROM sign_offs')).toBe(0);
});
