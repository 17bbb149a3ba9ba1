import type { Move } from '../domain/workflow/moves';
import type { Translator } from './createTranslator';

/** Names a move with the states that it leads from and to, as done, as asked for, or as told right after. */
export function moveText(
  t: Translator,
  tense: 'did' | 'ask' | 'told',
  { transition, from, to }: Pick<Move, 'transition' | 'from' | 'to'>,
): string {
  return t(`workflow.${tense}.${transition}`, {
    from: t(`library.status.${from}`),
    to: t(`library.status.${to}`),
  });
}
