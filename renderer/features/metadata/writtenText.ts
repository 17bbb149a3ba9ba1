import type { Json } from '#shared/domain/json';

/** What somebody wrote, as text, where the form it was written in is gone. */
export function writtenText(value: Json): string {
  if (value === null) return '';
  if (typeof value !== 'object') return String(value);
  const parts: readonly Json[] = Array.isArray(value) ? value : Object.values(value);
  return parts.map(writtenText).filter(Boolean).join('、');
}
