import { createInstance } from 'i18next';
import type { Settings } from '#shared/domain/settings';
import type { PathsOf } from './catalogue';
import { en } from './en';
import { zhCN } from './zhCN';

export type Language = Settings['language'];
export const languages = ['zh-CN', 'en'] as const satisfies readonly Language[];

/** Dotted path of a sentence; the Chinese catalogue says which there are. */
export type MessageKey = PathsOf<typeof zhCN>;

/** Gives the sentence of a key with its values put in; `count` also chooses singular or plural. */
export type Translator = {
  (key: MessageKey, values?: Readonly<Record<string, string | number | boolean>>): string;
  readonly language: Language;
};

/** The words of one language. Sentences are plain text: whoever puts them into HTML escapes them. */
export function createTranslator(language: Language): Translator {
  const instance = createInstance();
  void instance.init({
    lng: language,
    fallbackLng: false,
    initAsync: false,
    resources: { 'zh-CN': { translation: zhCN }, en: { translation: en } },
    interpolation: { escapeValue: false, skipOnVariables: true },
  });
  const translate = (
    key: MessageKey,
    values?: Readonly<Record<string, string | number | boolean>>,
  ) => String(instance.t(key, { ...values }));
  return Object.assign(translate, { language });
}

/** Whether the catalogues word this key; keys that cross a border as text are asked here first. */
export function isMessageKey(key: string): key is MessageKey {
  let part: unknown = zhCN;
  for (const name of key.split('.')) {
    if (typeof part !== 'object' || part === null || !Object.hasOwn(part, name)) return false;
    part = (part as Readonly<Record<string, unknown>>)[name];
  }
  return typeof part === 'string';
}
