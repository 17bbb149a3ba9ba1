import type { AppErrorData } from '#shared/domain/errors';
import { isMessageKey, type MessageKey, type Translator } from './createTranslator';

/** A refusal in the user's words: what happened, why, and what to do about it. */
export type ErrorText = { readonly what: string; readonly why: string; readonly todo: string };

/**
 * Words a refusal: by its reason where the catalogues know it, else by its code. A reason of a newer
 * part of the program is never shown raw.
 */
export function errorText(
  t: Translator,
  error: Pick<AppErrorData, 'code' | 'reason' | 'details'>,
): ErrorText {
  const { code, reason, details } = error;
  const name = reason !== undefined && isMessageKey(`errors.${reason}.what`) ? reason : code;
  const say = (part: keyof ErrorText) => t(`errors.${name}.${part}` as MessageKey, details);
  return { what: say('what'), why: say('why'), todo: say('todo') };
}

/** Why and what to do in one run of text, parted as the language parts sentences. */
export function errorAdvice(t: Translator, { why, todo }: ErrorText): string {
  return t.language === 'zh-CN' ? `${why}${todo}` : `${why} ${todo}`;
}

/** A refusal in one paragraph, for places that have no room to lay it out. */
export function errorSentence(t: Translator, error: Parameters<typeof errorText>[1]): string {
  const text = errorText(t, error);
  return `${text.what}${t.language === 'zh-CN' ? '：' : '. '}${errorAdvice(t, text)}`;
}
