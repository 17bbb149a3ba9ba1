import { describe, expect, test } from 'vitest';
import { importText } from './portalPageFixtures';

const long =
  '这一段写得足够长,写的是某城某街道某社区某小区某栋楼里的一户人家,怎样把一件小事做成了一件大家都记得的事。';

function credits(lines: readonly string[]): string[] {
  const { content, warnings } = importText(
    `题\n\n来源:某城日报 2011-06-09 19:16\n\n${lines.join('\n')}`,
  );
  const people = content.metadata.bylines.map(({ role, name, work }) =>
    [role, name, work].filter((part) => part !== '').join(' '),
  );
  return [...people, ...warnings.map(({ key }) => `! ${key}`)];
}

describe('bylines', () => {
  test.each([
    ['trainee', [`本报讯(实习记者 王小明)${long}`], ['trainee 王小明']],
    ['somebody reports', [`本报讯(王小明报道)${long}`], ['author 王小明']],
    [
      'three roles',
      [`本报讯(王小明 特约通讯员 李红 记者 陈大江)${long}`],
      ['author 王小明', 'specialCorrespondent 李红', 'reporter 陈大江'],
    ],
    ['glued role', [`本报讯(记者王小明)${long}`], ['reporter 王小明']],
    ['full-width brackets', [`本报讯（记者王小明）${long}`], ['reporter 王小明']],
    [
      'intern and another, text and pictures',
      [`本报讯(实习生王小明 李红文/图)${long}`],
      ['intern 王小明', 'author 李红 文/图'],
    ],
    ['two reporters', [`本报讯(记者 王小明 李红)${long}`], ['reporter 王小明', 'reporter 李红']],
    ['bracket at the end', [`${long}(王小明记者李红)`], ['author 王小明', 'reporter 李红']],
    ['square, own line', ['□本报记者 王小明 文/图', long], ['reporter 王小明 文/图']],
    ['square and a name', ['□王小明', long], ['author 王小明']],
    ['square glued to the text', [`□王小明${long}`], ['! bylineUnreadable']],
    ['square, a name, a gap, the text', [`□王小明 ${long}`], ['author 王小明']],
    ['glued pair', ['□王小明李晓红', long], ['author 王小明', 'author 李晓红', '! gluedNames']],
    ['glued pair, unclear', ['□王李陈张红', long], ['author 王李陈张红', '! bylineUnreadable']],
    ['double surname', ['□欧阳小明', long], ['author 欧阳小明']],
    ['foreign name', ['□阿卜杜拉·买买提', long], ['author 阿卜杜拉·买买提']],
    ['tail in brackets', [long, '(本报记者 王小明摄)'], ['reporter 王小明 摄']],
    ['tail of a caption', ['图为施工现场。本报记者 王小明 摄'], ['reporter 王小明 摄']],
    ['tail on its own line', [long, '本报记者 王小明 摄'], ['reporter 王小明 摄']],
    ['tail broken over lines', [long, '本报记者', '王小明', '摄'], ['reporter 王小明 摄']],
    ['reprint', ['文/图 记者 王小明', long], ['reporter 王小明 文/图']],
    [
      'editors',
      [long, '初审编辑:王小明 责任编辑:李红'],
      ['editor 王小明', 'responsibleEditor 李红'],
    ],
    [
      'editors in brackets',
      [long, '(责编:王小明、李红)'],
      ['responsibleEditor 王小明', 'responsibleEditor 李红'],
    ],
    ['adoption note', ['(2014年3月18日某市人民政府第27次常务会议通过)', long], []],
    ['reporters as a subject', ['记者在现场看到,人很多。', long], []],
    ['nobody', [long], []],
  ])('%s', (_name, lines, expected) => {
    expect(credits(lines)).toEqual(expected);
  });
});
