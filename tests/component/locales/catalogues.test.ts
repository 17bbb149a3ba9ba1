import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { commandTable, menuNames } from '#shared/commands/commandTable';
import { backupReasons } from '#shared/domain/backup';
import { bylineRoles } from '#shared/domain/byline';
import { recoveryReasons } from '#shared/domain/draft';
import { errorCodes } from '#shared/domain/errors';
import { exportFormats, jobStates } from '#shared/domain/job';
import { createTranslator, isMessageKey, languages } from '#shared/locales/createTranslator';
import { en } from '#shared/locales/en';
import { errorText } from '#shared/locales/errorText';
import { zhCN } from '#shared/locales/zhCN';
import type { LossKey } from '../../../main/exports/formats/losses';
import type { WarningKey } from '../../../main/imports/portalPage/importWarnings';

/** All sentences of a catalogue by their dotted keys. */
function flatten(part: object, path = ''): Map<string, string> {
  return new Map(
    Object.entries(part).flatMap(([key, value]): [string, string][] =>
      typeof value === 'string' ? [[path + key, value]] : [...flatten(value, `${path}${key}.`)],
    ),
  );
}
const chinese = flatten(zhCN);
const english = flatten(en);
const valuesIn = (text: string) =>
  [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort();

describe('the catalogues', () => {
  test('have the same keys; English adds singulars only', () => {
    const keys = [...english.keys()].filter((key) => chinese.has(key) || !key.endsWith('_one'));
    expect(keys.sort()).toEqual([...chinese.keys()].sort());
  });

  test('leave nothing unsaid', () => {
    expect([...chinese, ...english].filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  test('use the same values in both languages', () => {
    const other = [...english].filter(([key, text]) => {
      const source = chinese.get(key.replace(/_one$/, '')) ?? chinese.get(key) ?? '';
      return valuesIn(text).join() !== valuesIn(source).join();
    });
    expect(other).toEqual([]);
  });

  test('keep computer words out of the Chinese', () => {
    const unwanted = /JSON|SQLite|异常|报错|进程|线程|数据库|null|undefined|Error/;
    expect([...chinese].filter(([, text]) => unwanted.test(text))).toEqual([]);
  });
});

describe('what must be worded', () => {
  const needed = [
    ...commandTable.map(({ id }) => `commands.${id}`),
    ...menuNames.map((name) => `menus.${name}`),
    ...errorCodes.flatMap((code) =>
      ['what', 'why', 'todo'].map((part) => `errors.${code}.${part}`),
    ),
    ...bylineRoles.map((role) => `metadata.bylines.roles.${role}`),
    ...jobStates.map((state) => `exports.states.${state}`),
    ...exportFormats.map((format) => `exports.formats.${format}`),
    ...exportFormats.map((format) => `exports.formatHints.${format}`),
    ...recoveryReasons.map((reason) => `recovery.reason.${reason}`),
  ];
  test.each(needed)('%s', (key) => expect(isMessageKey(key)).toBe(true));

  const reasons = Object.keys(zhCN.errors).filter((name) => name !== 'details');
  test.each(languages)('every error says what, why and what to do, in %s', (language) => {
    const t = createTranslator(language);
    for (const reason of reasons) {
      const text = errorText(t, { code: 'internal', reason, details: {} });
      expect(Object.values(text).filter((part) => part === '' || part.includes('errors.'))).toEqual(
        [],
      );
    }
  });
});

describe('what main may say', () => {
  test('every reason that the code names is worded', () => {
    const folders = ['main', 'renderer', 'shared'];
    const files = folders.flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.tsx?$/.test(name))
        .map((name) => readFileSync(join(folder, name), 'utf8')),
    );
    const named = files.flatMap((text) =>
      [...text.matchAll(/reason: '(\w+)'/g)].map(([, reason]) => reason ?? ''),
    );
    const others: readonly string[] = [...recoveryReasons, ...backupReasons];
    const unworded = named.filter(
      (reason) => !others.includes(reason) && !isMessageKey(`errors.${reason}.what`),
    );
    expect([...new Set(unworded)]).toEqual([]);
  });

  test('so is every warning of an import and every loss of an export', () => {
    zhCN.imports.warnings satisfies Readonly<Record<WarningKey | 'importedBefore', string>>;
    zhCN.exports.losses satisfies Readonly<Record<LossKey, string>>;
  });
});

describe('the translator', () => {
  const t = createTranslator('en');
  test('puts values in and chooses the singular', () => {
    expect(t('library.count', { count: 1, shown: '1' })).toBe('1 article');
    expect(t('library.count', { count: 2, shown: '2' })).toBe('2 articles');
    expect(createTranslator('zh-CN')('library.count', { count: 1, shown: '1' })).toBe('1 篇');
  });

  test('leaves what a headline holds as it is', () => {
    const title = '<b>“A & B”</b> {{count}} $t(app.name)';
    expect(t('library.trashed', { title })).toBe(`Moved to trash: ${title}`);
  });

  test('words an unknown reason by its code', () => {
    const known = errorText(t, { code: 'locked', details: {} });
    expect(errorText(t, { code: 'locked', reason: 'ofANewerMain', details: {} })).toEqual(known);
  });
});
