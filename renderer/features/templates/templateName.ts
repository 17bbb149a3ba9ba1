import type { Template } from '#shared/domain/template';
import type { Translator } from '#shared/locales/createTranslator';

/** What a template is called in the interface's language; one that has no name yet, or cannot be read, is told so. */
export function templateName(t: Translator, template: Pick<Template, 'name'> | null): string {
  return template?.name[t.language] || template?.name['zh-CN'] || t('templates.untitled');
}
