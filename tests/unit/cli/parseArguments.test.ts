import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { exportFormats } from '#shared/domain/job';
import { commandNames } from '../../../main/cli/commandNames';
import { parseArguments } from '../../../main/cli/parseArguments';
import { UsageError } from '../../../main/cli/usageError';
import { usageText } from '../../../main/cli/usageText';

const words = (line: string) => line.split(' ').filter((word) => word !== '');
/** A call of a command over the library `lib`. */
function call(name: string, request: unknown, { json = false } = {}) {
  return { kind: 'command', name, libraryFolder: resolve('lib'), json, request };
}

describe('parseArguments reads', () => {
  test.each([
    ['help', { kind: 'help' }],
    ['--help', { kind: 'help' }],
    ['-h', { kind: 'help' }],
    ['list --help', { kind: 'help' }],
    ['help export', { kind: 'help' }],
    ['--version', { kind: 'version' }],
    ['list --version', { kind: 'version' }],
    ['import a.txt --library lib', call('import', { paths: ['a.txt'], dryRun: false })],
    [
      'import a.txt b.txt --library=lib --json',
      call('import', { paths: ['a.txt', 'b.txt'], dryRun: false }, { json: true }),
    ],
    ['import a.txt --dry-run --library lib', call('import', { paths: ['a.txt'], dryRun: true })],
    [
      'handover --all --to out.kapok --note 请编 --library lib',
      call('handover', { ids: null, outFile: resolve('out.kapok'), note: '请编' }),
    ],
    ['receive a.kapok --library lib', call('receive', { file: resolve('a.kapok') })],
    ['--library lib import a.txt', call('import', { paths: ['a.txt'], dryRun: false })],
    ['import --library lib -- -odd.txt', call('import', { paths: ['-odd.txt'], dryRun: false })],
    ['list --library lib', call('list', undefined)],
    ['show abcdef --library lib', call('show', { id: 'abcdef' })],
    ['history abcdef --library lib', call('history', { id: 'abcdef' })],
    ['diff abcdef 2 11 --library lib', call('diff', { id: 'abcdef', from: 2, to: 11 })],
    ['doctor --library lib --json', call('doctor', { rebuildIndex: false }, { json: true })],
    ['doctor --rebuild-index --library lib', call('doctor', { rebuildIndex: true })],
    ['search 河道 --library lib', call('search', { query: '河道', limit: 50 })],
    ['search 河道 清淤 --limit 5 --library lib', call('search', { query: '河道 清淤', limit: 5 })],
    [
      'export a b a --format markdown --out out --library lib',
      call('export', { ids: ['a', 'b'], format: 'markdown', outFolder: resolve('out') }),
    ],
    [
      'export --all --format portal-html --out out --library lib',
      call('export', { ids: null, format: 'portal-html', outFolder: resolve('out') }),
    ],
  ])('%s', (line, command) => {
    expect(parseArguments(words(line))).toMatchObject(command);
  });

  test.each(exportFormats)('every format: %s', (format) => {
    const args = words(`export --all --format ${format} --out out --library lib`);
    expect(parseArguments(args)).toMatchObject({ request: { format } });
  });

  test('paths with blanks and Chinese names as they are', () => {
    const args = ['import', '我的 稿件.txt', '--library', '/家/稿 库'];
    expect(parseArguments(args)).toMatchObject({
      request: { paths: ['我的 稿件.txt'], dryRun: false },
      libraryFolder: resolve('/家/稿 库'),
    });
  });
});

describe('parseArguments refuses, and says why', () => {
  test.each([
    ['', 'no command given'],
    ['--json', 'no command given'],
    ['open --library lib', 'unknown command: open'],
    ['LIST --library lib', 'unknown command: LIST'],
    ['list', 'list needs --library DIR'],
    ['list --library=', 'list needs --library DIR'],
    ['list --library', 'library'],
    ['list x --library lib', 'list takes no argument: x'],
    ['doctor x --library lib', 'doctor takes no argument: x'],
    ['list --all --library lib', 'list takes no --all'],
    ['list --out x --library lib', 'list takes no --out'],
    ['list --colour --library lib', '--colour'],
    ['list -v --library lib', '-v'],
    ['list --json=yes --library lib', '--json'],
    ['import --library lib', 'import needs at least one FILE'],
    ['import a.txt --format markdown --library lib', 'import takes no --format'],
    ['show --library lib', 'show needs one ID'],
    ['show a b --library lib', 'show needs one ID'],
    ['history --library lib', 'history needs one ID'],
    ['diff a 1 --library lib', 'the numbers of two revisions'],
    ['diff a 0 2 --library lib', 'the numbers of two revisions'],
    ['diff a 1 2 3 --library lib', 'the numbers of two revisions'],
    ['diff a eins 2 --library lib', 'the numbers of two revisions'],
    ['export a --out out --library lib', 'no --format given'],
    ['export a --format pdf --out out --library lib', 'unknown format: pdf'],
    ['export a --format constructor --out out --library lib', 'unknown format: constructor'],
    ['export a --format markdown --library lib', 'export needs --out DIR'],
    ['export --format markdown --out out --library lib', 'export needs either ID... or --all'],
    [
      'export a --all --format markdown --out out --library lib',
      'export needs either ID... or --all',
    ],
    ['constructor --library lib', 'unknown command: constructor'],
    ['__proto__ --library lib', 'unknown command: __proto__'],
    ['toString --library lib', 'unknown command: toString'],
  ])('%j: %s', (line, message) => {
    expect(() => parseArguments(words(line))).toThrow(UsageError);
    expect(() => parseArguments(words(line))).toThrow(message);
  });
});

test('the usage names every command and format', () => {
  for (const name of commandNames) expect(usageText).toContain(`kapok ${name} `);
  for (const format of exportFormats) expect(usageText).toContain(format);
});
