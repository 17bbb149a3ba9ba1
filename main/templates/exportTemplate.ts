import type { Template } from '#shared/domain/template';
import { cleanFileName } from '../exports/fileNames';
import { writeFileSafely } from '../files/writeFileSafely';

/** How the files of templates end. */
export const templateFileEnd = '.kapok-template.json';

/** The name that a template's file is offered under. */
export function templateFileName({ name, version }: Template): string {
  return `${cleanFileName(name['zh-CN'])} ${version}${templateFileEnd}`;
}

/** Writes a template as a file of its own, whole or not at all. */
export function writeTemplateFile(path: string, template: Template): Promise<void> {
  return writeFileSafely(path, `${JSON.stringify(template, null, 2)}\n`);
}
