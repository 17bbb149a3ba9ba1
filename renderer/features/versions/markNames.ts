import type { ComparedSpan } from '#shared/diff/comparison/comparedNode';
import { isSameJson } from '#shared/domain/sameJson';
import { isMessageKey, type Translator } from '#shared/locales/createTranslator';

function nameOf(type: string, t: Translator): string {
  const key = `versions.marks.${type}`;
  return isMessageKey(key) ? t(key) : type;
}

/** Which marks a stretch of text gained and lost, in words. */
export function markNames({ before, marks }: ComparedSpan, t: Translator): string {
  const taken = before.filter((mark) => !marks.some((other) => isSameJson(mark, other)));
  const put = marks.filter((mark) => !before.some((other) => isSameJson(mark, other)));
  return [
    ...put.map(({ type }) => t('versions.marks.put', { name: nameOf(type, t) })),
    ...taken.map(({ type }) => t('versions.marks.taken', { name: nameOf(type, t) })),
  ].join(' ');
}
