import type { Json } from '../domain/json';
import { knownFields } from '../domain/knownFields';
import type { Language } from './createTranslator';

/** What a field of the metadata is called; a field of a template's own has its id for a name here. */
export function fieldLabel(name: string, language: Language): string {
  return Object.hasOwn(knownFields, name)
    ? knownFields[name as keyof typeof knownFields].label[language]
    : name.replace(/^custom\./, '');
}

/** The value of a field in one line; '' when there is none. */
export function fieldValueText(
  value: Json | undefined,
  words: { readonly yes: string; readonly no: string },
): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (typeof value !== 'object') return String(value);
  const parts: readonly Json[] = Array.isArray(value) ? value : Object.values(value);
  return parts
    .map((part) => fieldValueText(part, words))
    .filter((text) => text !== '')
    .join(Array.isArray(value) ? '、' : ' ');
}
