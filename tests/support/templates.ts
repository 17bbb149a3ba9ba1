import {
  currentTemplateForm,
  type SectionSlot,
  type Template,
  templateSchema,
} from '#shared/domain/template';

const starter = [{ kind: 'paragraph' as const, text: '' }];

/** A slot with nothing asked of it but what is given. */
export function slot(id: string, patch: Partial<SectionSlot> = {}): SectionSlot {
  return {
    id,
    label: `${id}篇`,
    headlinePlaceholder: '本篇标题',
    guidance: '先写难处，再写办法。',
    required: true,
    repeatable: false,
    characters: null,
    starter,
    lock: { label: false, place: false },
    ...patch,
  };
}

/** A template with nothing asked of it but what is given. */
export function template(patch: Partial<Template> = {}): Template {
  return templateSchema.parse({
    form: currentTemplateForm,
    id: 'water',
    version: 1,
    name: { 'zh-CN': '水利纪实', en: 'Waterworks' },
    description: { 'zh-CN': '写一处水利。', en: 'On waterworks.' },
    kind: '通讯',
    portal: 'rongchuan',
    headline: {
      kicker: false,
      main: 1,
      subtitle: false,
      placeholders: { kicker: '引题', main: ['标题'], subtitle: '副题' },
      locked: false,
    },
    lead: { guidance: '先写渠。', characters: null, starter },
    sections: [],
    tail: 'free',
    characters: null,
    metadataDefaults: { source: '榕川日报', channel: '榕川新闻', keywords: [] },
    ...patch,
  });
}
