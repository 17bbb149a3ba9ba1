import { currentTemplateForm, type SectionSlot, type Template } from '#shared/domain/template';
import type { Translator } from '#shared/locales/createTranslator';

/** A name for a template of this desk: unique for ever, so that it can be carried to another one. */
export function newTemplateId(): string {
  return `own-${crypto.randomUUID()}`;
}

/** A name for a slot, unlike those that a template has. */
export function newSlotId(sections: readonly SectionSlot[]): string {
  const taken = new Set(sections.map(({ id }) => id));
  let number = sections.length + 1;
  while (taken.has(`s${number}`)) number += 1;
  return `s${number}`;
}

const paragraph = [{ kind: 'paragraph' as const, text: '' }];

/** A slot as it begins: required, with one empty paragraph. */
export function emptySlot(sections: readonly SectionSlot[]): SectionSlot {
  return {
    id: newSlotId(sections),
    label: '',
    headlinePlaceholder: '',
    guidance: '',
    required: true,
    repeatable: false,
    characters: null,
    starter: paragraph,
    lock: { label: false, place: false },
  };
}

/** A template as it begins: a headline, a lead, nothing asked. */
export function emptyTemplate(t: Translator, portal: string): Template {
  const name = t('templates.newName');
  return {
    form: currentTemplateForm,
    id: newTemplateId(),
    version: 1,
    name: { 'zh-CN': name, en: name },
    description: { 'zh-CN': name, en: name },
    kind: '',
    portal,
    headline: {
      kicker: false,
      main: 1,
      subtitle: false,
      placeholders: {
        kicker: t('editor.placeholder.kicker'),
        main: [t('editor.placeholder.mainHeadline')],
        subtitle: t('editor.placeholder.subtitle'),
      },
      locked: false,
    },
    lead: { guidance: '', characters: null, starter: paragraph },
    sections: [],
    tail: 'free',
    characters: null,
    metadataDefaults: { source: '', channel: '', keywords: [] },
    profile: null,
  };
}
