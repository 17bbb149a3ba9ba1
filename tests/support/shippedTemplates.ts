import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readTemplate, type Template } from '#shared/domain/template';
import { repositoryFolder } from './testApp';

/** The templates that the program brings along, by file name. */
export function shippedTemplates(): readonly (readonly [file: string, template: Template])[] {
  const folder = join(repositoryFolder, 'resources', 'templates');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => [name, readTemplate(JSON.parse(readFileSync(join(folder, name), 'utf8')))]);
}
