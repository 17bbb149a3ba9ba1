import { emptyReview } from '#shared/domain/review';
import type { Template } from '#shared/domain/template';
import { createTranslator } from '#shared/locales/createTranslator';
import { createClient } from '../../renderer/bridge/client';
import { randomBlockId } from '../../renderer/features/editor/blockIds';
import type { EditorSurroundings } from '../../renderer/features/editor/editorExtensions';
import { createPasteDesk, type PasteEnd } from '../../renderer/features/editor/paste/pasteDesk';
import { placeholderWords } from '../../renderer/features/editor/placeholderWords';
import { createFakeBridge, type FakeAnswers } from './fakeBridge';
import { suggestedAt } from './suggestingDesk';

/** What the desk's editor follows, without a template unless one is given: `answers` are main's, `onEnd` hears of pastes. */
export function plainSurroundings(
  answers: FakeAnswers = {},
  onEnd: (end: PasteEnd) => void = () => undefined,
  template: Template | null = null,
): EditorSurroundings {
  const t = createTranslator('zh-CN');
  const words = placeholderWords(t);
  let breaches = 0;
  return {
    template: () => template,
    words: () => words,
    onRefused: () => {
      breaches += 1;
    },
    paste: createPasteDesk({
      client: createClient(createFakeBridge(answers)),
      onEnd,
      breaches: () => breaches,
    }),
    t: () => t,
    review: () => emptyReview,
    suggesting: {
      isOn: () => false,
      source: { author: () => '', now: () => suggestedAt, makeId: randomBlockId },
      onImpossible: () => undefined,
    },
  };
}
