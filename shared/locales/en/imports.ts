import type { Localized } from '../catalogue';
import type { imports as zh } from '../zhCN/imports';

export const imports: Localized<typeof zh> = {
  pickTitle: 'Choose web pages to import',
  fileKind: 'Text files',
  report: 'Import Report',
  summary: '{{count}} files: {{done}} imported, {{failed}} not imported',
  summary_one: '{{count}} file: {{done}} imported, {{failed}} not imported',
  ok: 'Imported',
  failed: 'Not imported',
  warningCount: '{{count}} points to check',
  warningCount_one: '{{count}} point to check',
  line: 'Line {{line}}',
  open: 'Open',
  warnings: {
    headlineGenerated: 'The site made up this headline; please rewrite it',
    headlineMissing: 'No headline was found',
    dateMissing: 'No publication time was found',
    dateUnreadable: 'The publication time cannot be read',
    sourceMissing: 'No source was found',
    bodyMissing: 'No text was found',
    sectionWithoutHeadline: 'This section has no headline',
    timeMissing: 'The publication time has a date only',
    sectionEmpty: 'This section has no text',
    unknownLine: 'This line was not understood and is kept as it stood',
    gluedNames: 'Names run together; please check the authors',
    bylineUnreadable: 'The byline is unclear; please check the authors',
    headlineMismatch: 'The headlines on the page differ',
    importedBefore: 'This file was imported before',
    other: 'Please check this',
  },
};
