import { basename } from 'node:path';
import { AppError } from '#shared/domain/errors';
import {
  dropTemplateDraft,
  keepTemplateDraft,
  listTemplateDrafts,
  listTemplates,
  readTemplateVersion,
  restoreShippedTemplate,
  restoreTemplate,
  saveTemplate,
  trashTemplate,
} from '../../library';
import { openLibraryOf, type Services } from '../../services';
import { templateFileName, writeTemplateFile } from '../../templates/exportTemplate';
import { importTemplates } from '../../templates/importTemplates';
import type { Handlers } from '../dispatcher';

type TemplateMethod = Extract<keyof Handlers, `templates.${string}` | `templateDrafts.${string}`>;

/** Templates: listed, read, worked on, stored as versions, put away, carried in and out as files. */
export function templateHandlers(services: Services): Pick<Handlers, TemplateMethod> {
  const { deps, events, resources, dialogs, logger } = services;
  const db = () => openLibraryOf(services).library.db;
  const shippedIds = new Set(resources.templates.map(({ id }) => id));
  const changed = (...ids: string[]) => events.emit('templates.changed', { ids });
  return {
    'templates.list': () => [...listTemplates(db(), shippedIds)],
    'templates.get': (name) => readTemplateVersion(db(), name),
    'templates.save': (input) => {
      const saved = saveTemplate(db(), deps, input);
      changed(saved.id);
      return saved;
    },
    'templates.restoreShipped': ({ id }) => {
      const shipped = resources.templates.find((template) => template.id === id);
      if (shipped === undefined) throw new AppError('not_found', { reason: 'templateMissing' });
      const restored = restoreShippedTemplate(db(), deps, shipped);
      changed(id);
      return restored;
    },
    'templates.trash': ({ id }) => {
      trashTemplate(db(), deps, id);
      changed(id);
      return null;
    },
    'templates.restore': ({ id }) => {
      restoreTemplate(db(), id);
      changed(id);
      return null;
    },
    'templates.importFiles': async () => {
      const paths = await dialogs.pickTemplates();
      if (paths === null) return [];
      const reports = await importTemplates(paths, { ...deps, db: db(), logger });
      changed(...reports.flatMap((report) => (report.kind === 'refused' ? [] : report.id)));
      return reports;
    },
    'templates.exportFile': async (name) => {
      const template = readTemplateVersion(db(), name);
      const path = await dialogs.placeTemplate(templateFileName(template));
      if (path === null) return null;
      await writeTemplateFile(path, template);
      return { fileName: basename(path) };
    },
    'templateDrafts.list': () => [...listTemplateDrafts(db())],
    'templateDrafts.keep': (draft) => {
      // Each keystroke comes here: only the beginning of the work is news for a list.
      if (keepTemplateDraft(db(), deps, draft)) changed(draft.id);
      return null;
    },
    'templateDrafts.drop': ({ id }) => {
      dropTemplateDraft(db(), id);
      changed(id);
      return null;
    },
  };
}
