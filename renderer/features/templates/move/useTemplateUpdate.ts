import type { Template } from '#shared/domain/template';
import { useCall } from '../../../bridge/queries';
import { useStore, useStorePart } from '../../../ui/store';
import type { ArticleSession } from '../../editor';

/** A version of an article's template that the article is not under yet. */
export type TemplateUpdate = {
  /** The version that the article is under; null when this library does not have it. */
  readonly from: Template | null;
  readonly to: Template;
};

/** The newer version of an open article's template, or null. */
export function useTemplateUpdate(session: ArticleSession): TemplateUpdate | null {
  const name = useStorePart(session.matter, (matter) => matter.template);
  const from = useStore(session.template);
  const { data: records = [] } = useCall('templates.list', null);
  const newest = records.find(({ id }) => id === name?.id);
  if (name === null || newest === undefined || newest.template === null) return null;
  return newest.version > name.version || (from === null && newest.version !== name.version)
    ? { from, to: newest.template }
    : null;
}
