import { resolve } from 'node:path';
import type { Translator } from '#shared/locales/createTranslator';
import { errorSentence } from '#shared/locales/errorText';
import { warningText } from '#shared/locales/warningText';
import type { KapokApp } from '../../app';
import type { CommandResult } from '../commandResult';

/** `import`: each file becomes an article, or says why not; one refusal stops no other. */
export async function runImport(
  files: readonly string[],
  app: KapokApp,
  t: Translator,
): Promise<CommandResult> {
  const reports = await app.importFiles(files.map((file) => resolve(file)));
  const rows = reports.map((report, index) => {
    const file = files[index] ?? report.fileName;
    const warnings = report.warnings.map((warning) => ({
      ...warning,
      message: warningText(t, warning),
    }));
    if (report.error === null) {
      return { file, ok: true, articleId: report.articleId, title: report.title, warnings };
    }
    return {
      file,
      ok: false,
      warnings,
      error: { ...report.error, message: errorSentence(t, report.error) },
    };
  });
  return {
    json: rows,
    text: rows
      .filter(({ ok }) => ok)
      .map(({ file, articleId, title, warnings }) =>
        [`${articleId}\t${title}\t${file}`, ...warnings.map(({ message }) => `  ${message}`)]
          .map((line) => `${line}\n`)
          .join(''),
      )
      .join(''),
    errors: rows.flatMap(({ file, error }) => (error ? [`${file}: ${error.message}`] : [])),
  };
}
