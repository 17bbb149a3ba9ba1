import type { Template } from './template';
import type { TemplateRecord } from './templateRecord';

/** A template that articles can be made from, and what this desk has to do with it. */
export type OfferedTemplate = {
  readonly template: Template;
  /** Made at this desk from nothing, or from one that the program brings along; null for one as it came. */
  readonly make: 'own' | 'adapted' | null;
};

/** The templates to choose from: those that can be read and are not in the trash. The blank one leads, own ones end. */
export function offeredTemplates(records: readonly TemplateRecord[]): readonly OfferedTemplate[] {
  const offered = records.flatMap((record) =>
    record.template === null || record.trashedAt !== null
      ? []
      : [{ template: record.template, make: makeOf(record) }],
  );
  const rank = ({ template, make }: OfferedTemplate) =>
    template.id === 'blank' ? 0 : make === 'own' ? 2 : 1;
  return [...offered].sort((a, b) => rank(a) - rank(b));
}

/** What a desk has to do with a template. */
export function makeOf({
  origin,
  isShipped,
}: Pick<TemplateRecord, 'origin' | 'isShipped'>): OfferedTemplate['make'] {
  if (origin === 'shipped') return null;
  return isShipped ? 'adapted' : 'own';
}
