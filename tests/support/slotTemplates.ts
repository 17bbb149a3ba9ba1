import {
  currentTemplateForm,
  type SectionSlot,
  type Template,
  templateSchema,
} from '#shared/domain/template';

const starter = [{ kind: 'paragraph', text: '' }] as const;

/** A slot of a template that asks for nothing but its section, changed by `more`. */
export function slotWith(id: string, more: Partial<SectionSlot> = {}): SectionSlot {
  return {
    id,
    label: `${id}篇`,
    headlinePlaceholder: '本篇标题',
    guidance: '',
    required: true,
    repeatable: false,
    characters: null,
    starter,
    lock: { label: false, place: false },
    ...more,
  };
}

/** A checked template with these slots, free in everything that `more` does not say. */
export function templateWith(sections: readonly SectionSlot[], more: object = {}): Template {
  return templateSchema.parse({
    form: currentTemplateForm,
    id: 'feature',
    version: 1,
    name: { 'zh-CN': '通讯', en: 'Feature' },
    description: { 'zh-CN': '一篇通讯', en: 'A feature' },
    kind: '通讯',
    portal: 'rongchuan',
    headline: {
      kicker: false,
      main: 1,
      subtitle: false,
      placeholders: { kicker: '', main: [], subtitle: '' },
      locked: false,
    },
    lead: { guidance: '', characters: null, starter },
    sections,
    tail: 'free',
    characters: null,
    metadataDefaults: { source: '', channel: '', keywords: [] },
    ...more,
  });
}
