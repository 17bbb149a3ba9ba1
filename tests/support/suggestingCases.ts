import { undo } from '@tiptap/pm/history';
import { describe, expect, test } from 'vitest';
import { settleAllSuggestions } from '#shared/editor/commands/suggestions';
import { countSuggestions } from '#shared/editor/suggesting/pendingMarks';
import { textInForce } from '#shared/editor/textInForce';
import { article, headline, idsOf, lead, type NodeSpec, withoutIds } from './documentBuilder';
import { signsOf, suggestingDesk } from './suggestingDesk';

export type SuggestingDesk = ReturnType<typeof suggestingDesk>;

/** A desk on an article with these blocks in its lead. */
export const deskWith = (...blocks: NodeSpec[]) =>
  suggestingDesk(article(headline('渠'), lead(...blocks)));

export const times = (count: number, act: () => unknown) => {
  for (let done = 0; done < count; done += 1) act();
};

/** What is done on `blocks`, and how the text then stands in signs. */
export type SuggestingCase = readonly [
  blocks: readonly NodeSpec[],
  act: (desk: SuggestingDesk) => void,
  signs: readonly string[],
];

/** Tests what each change becomes, that the text in force stays, and that there is a way back. */
export function testSuggestions(changes: Readonly<Record<string, SuggestingCase>>): void {
  describe('while suggesting', () => {
    test.each(Object.entries(changes))('%s', (_intent, [blocks, act, signs]) => {
      const desk = deskWith(...blocks);
      const before = desk.doc();
      act(desk);
      expect(signsOf(desk.doc())).toEqual(signs);
      expect(desk.refused).toEqual([]);
      expect(textInForce(desk.doc()).toJSON()).toEqual(textInForce(before).toJSON());
      expect(new Set(idsOf(desk.doc())).size).toBe(idsOf(desk.doc()).length);
    });

    test.each([
      [
        'undone, the text is the start again',
        (desk: SuggestingDesk) => asOftenAsCan(() => desk.run(undo)),
      ],
      [
        'all rejected, the text is the start again',
        (desk: SuggestingDesk) => desk.run(settleAllSuggestions('reject')),
      ],
    ])('%s', (_intent, back) => {
      for (const [blocks, act] of Object.values(changes)) {
        if (countSuggestions(deskWith(...blocks).doc()) > 0) continue;
        const desk = deskWith(...blocks);
        const before = desk.doc();
        act(desk);
        back(desk);
        expect(withoutIds(desk.doc())).toEqual(withoutIds(before));
      }
    });
  });
}

function asOftenAsCan(act: () => boolean): void {
  while (act());
}
