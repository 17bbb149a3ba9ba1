import { resolve } from 'node:path';
import type { Translator } from '#shared/locales/createTranslator';
import { errorSentence } from '#shared/locales/errorText';
import { importLineText, warningText } from '#shared/locales/importText';
import type { KapokApp } from '../../app';
import type { BookedItem } from '../../imports/runBook';
import { defineCommand } from '../command';
import type { CommandResult } from '../commandResult';
import { UsageError } from '../usageError';

type ImportCommand = {
  /** Files, and folders with all that is in them. */
  readonly paths: readonly string[];
  readonly dryRun: boolean;
};

async function runImport(
  { paths, dryRun }: ImportCommand,
  app: KapokApp,
  t: Translator,
): Promise<CommandResult> {
  const { items, passedOver } = await app.importAll(
    paths.map((path) => resolve(path)),
    dryRun,
  );
  const rows = items.map((item) => rowOf(item, t));
  return {
    json: rows,
    text: [
      ...items.filter(({ error }) => error === null).map((item) => textOf(item, t)),
      ...passedOver.map((name) => `  ${t('imports.passedOver')}: ${name}\n`),
    ].join(''),
    errors: rows.flatMap(({ file, error }) =>
      error === null ? [] : [`${file}: ${error.message}`],
    ),
  };
}

/** A file as JSON: what it became or, in a dry run, would become, and the report of its reading. */
function rowOf({ path, articleId, reading, before, error }: BookedItem, t: Translator) {
  const warnings = [
    ...(reading?.warnings ?? []).map((warning) => ({
      ...warning,
      message: warningText(t, warning),
    })),
    ...(before === null
      ? []
      : [
          {
            key: 'importedBefore',
            line: null,
            excerpt: before.articleId,
            message: t('imports.warnings.importedBefore'),
          },
        ]),
  ];
  if (reading === null || error !== null) {
    const message = error === null ? '' : errorSentence(t, error);
    return { file: path, ok: false, warnings, error: { ...error, message } };
  }
  const { format, convertedFrom, charset, title, words, pictures } = reading;
  return {
    file: path,
    ok: true,
    articleId,
    title,
    format,
    convertedFrom,
    charset,
    words,
    pictures,
    kept: reading.kept,
    changed: reading.changed,
    notUnderstood: reading.notUnderstood,
    warnings,
    error: null,
  };
}

function textOf({ path, articleId, reading, before }: BookedItem, t: Translator): string {
  if (reading === null) return '';
  const again = before === null ? [] : [t('imports.warnings.importedBefore')];
  const about = (name: 'changed' | 'notUnderstood') =>
    reading[name].map((line) => `${t(`imports.${name}`)}: ${importLineText(t, line)}`);
  const notes = [
    ...reading.warnings.map((warning) => warningText(t, warning)),
    ...again,
    ...about('changed'),
    ...about('notUnderstood'),
  ];
  const facts = [articleId ?? '-', reading.title, reading.format, reading.words, path];
  return [facts.join('\t'), ...notes.map((note) => `  ${note}`)]
    .map((line) => `${line}\n`)
    .join('');
}

/** `import`: each file becomes an article, or says why not; one refusal stops no other. */
export const importCommand = defineCommand({
  usage: 'import FILE|FOLDER... --library DIR [--dry-run]',
  options: { 'dry-run': { type: 'boolean' } },
  makesLibrary: true,
  read: (paths, values): ImportCommand => {
    if (paths.length === 0) throw new UsageError('import needs at least one FILE or FOLDER');
    return { paths, dryRun: values['dry-run'] ?? false };
  },
  run: async (command, context) => runImport(command, await context.app(), context.t),
});
