import { history, undo } from '@tiptap/pm/history';
import type { Node } from '@tiptap/pm/model';
import { EditorState } from '@tiptap/pm/state';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SectionSlot, Template } from '#shared/domain/template';
import { type TemplateChange, templateChanges } from '#shared/domain/templateChanges';
import { documentFromTemplate } from '#shared/editor/fromTemplate';
import { moveToTemplate, planTemplateMove } from '#shared/editor/templateMove';
import { blockIdPlugin, countingIds, idsOf } from '../../support/documentBuilder';
import { slot, template } from '../../support/templates';

const old = template({ sections: [slot('a'), slot('b'), slot('c')] });
const with3 = (...sections: SectionSlot[]) => template({ version: 2, sections });

describe('what a newer version changes is named', () => {
  test.each<[string, Template, TemplateChange[]]>([
    ['nothing', template({ ...old, version: 2 }), []],
    [
      'what it says of itself',
      template({
        ...old,
        name: { 'zh-CN': '河渠纪实', en: 'Canals' },
        description: { 'zh-CN': '写一条渠。', en: 'On a canal.' },
        kind: '评论',
        portal: 'other',
      }),
      [
        { kind: 'name', from: old.name, to: { 'zh-CN': '河渠纪实', en: 'Canals' } },
        { kind: 'description' },
        { kind: 'genre' },
        { kind: 'portal' },
      ],
    ],
    [
      'a section more',
      with3(slot('a'), slot('b'), slot('c'), slot('d')),
      [{ kind: 'requiredAdded', label: 'd篇' }],
    ],
    [
      'a section that may be written',
      with3(slot('a'), slot('b'), slot('c'), slot('d', { required: false })),
      [{ kind: 'slotAdded', label: 'd篇' }],
    ],
    ['a section less', with3(slot('a'), slot('b')), [{ kind: 'slotGone', label: 'c篇' }]],
    ['another order', with3(slot('b'), slot('a'), slot('c')), [{ kind: 'order' }]],
    [
      'another name',
      with3(slot('a', { label: '民生' }), slot('b'), slot('c')),
      [{ kind: 'label', from: 'a篇', to: '民生' }],
    ],
    [
      'a length',
      with3(slot('a', { characters: { min: 1, max: 9 } }), slot('b'), slot('c')),
      [{ kind: 'length', label: 'a篇', from: null, to: { min: 1, max: 9 } }],
    ],
    [
      'guidance, duty and lock',
      with3(
        slot('a', {
          guidance: '新写法',
          required: false,
          repeatable: true,
          starter: [{ kind: 'quote', text: '' }],
          lock: { label: true, place: false },
        }),
        slot('b'),
        slot('c'),
      ),
      [
        { kind: 'nowOptional', label: 'a篇' },
        { kind: 'nowRepeatable', label: 'a篇' },
        { kind: 'guidance', label: 'a篇' },
        { kind: 'starter', label: 'a篇' },
        { kind: 'locks', label: 'a篇' },
      ],
    ],
    [
      'the whole',
      template({
        ...old,
        tail: 'closed',
        characters: { min: 1, max: 2 },
        headline: { ...old.headline, main: 2 },
        lead: { ...old.lead, guidance: '新', starter: [{ kind: 'quote', text: '' }] },
      }),
      [
        { kind: 'headline' },
        { kind: 'lead' },
        { kind: 'leadStarter' },
        { kind: 'tail' },
        { kind: 'whole', from: null, to: { min: 1, max: 2 } },
      ],
    ],
  ])('%s', (_what, to, changes) => {
    expect(templateChanges(old, to)).toEqual(changes);
  });
});

const choices = { addMissing: true, relabel: true };

function moved(document: Node, to: Template, choice = choices) {
  const plugins = [history(), blockIdPlugin(countingIds('n'))];
  let state = EditorState.create({ doc: document, plugins });
  const dispatch = (transaction: EditorState['tr']) => {
    state = state.apply(transaction);
  };
  const did = moveToTemplate({ from: old, to }, choice, countingIds('m'))(state, dispatch);
  return { did, after: state.doc };
}
const slots = (document: Node) =>
  document.children.slice(2).map(({ attrs, firstChild }) => [attrs.slot, firstChild?.textContent]);
const written = documentFromTemplate(old, countingIds('w'));

describe('a text under a newer version', () => {
  test('gets the sections that it lacks where they belong', () => {
    const to = with3(slot('a'), slot('n'), slot('b'), slot('c'));
    expect(slots(moved(written, to).after).map(([id]) => id)).toEqual(['a', 'n', 'b', 'c']);
    const asked = { ...choices, addMissing: false };
    expect(slots(moved(written, to, asked).after)).toEqual(slots(written));
  });

  test('keeps a section whose slot is gone as one of its own', () => {
    const { after } = moved(written, with3(slot('a'), slot('c')));
    expect(slots(after)).toEqual([
      ['a', 'a篇'],
      ['', 'b篇'],
      ['c', 'c篇'],
    ]);
  });

  test('takes a new label only where the old one stands and the writer wants it', () => {
    const to = with3(slot('a', { label: '民生' }), slot('b'), slot('c'));
    expect(slots(moved(written, to).after)[0]).toEqual(['a', '民生']);
    expect(slots(moved(written, to, { ...choices, relabel: false }).after)[0]).toEqual([
      'a',
      'a篇',
    ]);
    const at = written.child(0).nodeSize + written.child(1).nodeSize + 2;
    const own = EditorState.create({ doc: written }).tr.insertText('我的', at).doc;
    expect(slots(moved(own, to).after)[0]).toEqual(['a', '我的a篇']);
  });

  test('gets the headline lines that are fixed, and never loses one', () => {
    const to = template({ ...old, headline: { ...old.headline, main: 3, locked: true } });
    expect(planTemplateMove(written, { from: old, to }).halves).toBe(3);
    const { after } = moved(written, to);
    expect(after.firstChild?.childCount).toBe(5);
    expect(moved(after, template({ ...to, headline: old.headline })).after).toEqual(after);
  });

  test('is left alone when nothing concerns it', () => {
    expect(moved(written, template({ ...old, version: 2, tail: 'closed' })).did).toBe(false);
  });
});

const anySlot = fc
  .record({
    id: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
    label: fc.constantFrom('', '甲', '乙', 'a篇'),
    required: fc.boolean(),
    lock: fc.record({ label: fc.boolean(), place: fc.boolean() }),
  })
  .map(({ id, ...patch }) => slot(id, patch));
const anyTemplate = fc
  .record({
    sections: fc.uniqueArray(anySlot, { selector: ({ id }) => id, maxLength: 5 }),
    main: fc.integer({ min: 1, max: 4 }),
    locked: fc.boolean(),
  })
  .map(({ sections, main, locked }) =>
    template({ sections, headline: { ...old.headline, main, locked } }),
  );

/** The text blocks that hold something, in order, labels left out where they may change. */
function wordsOf(document: Node, withLabels: boolean): string[] {
  const words: string[] = [];
  document.descendants((child) => {
    const counts = withLabels || child.type.name !== 'sectionLabel';
    if (child.isTextblock && counts && child.textContent !== '') words.push(child.textContent);
    return !child.isTextblock;
  });
  return words;
}

test('whatever the versions and the choice, no word is lost, the text is sound, and undo gives it back', () => {
  fc.assert(
    fc.property(anyTemplate, anyTemplate, fc.boolean(), fc.boolean(), (from, to, add, relabel) => {
      const made = documentFromTemplate(from, countingIds('w'));
      const filled = EditorState.create({ doc: made }).tr;
      made.descendants((child, position) => {
        if (child.type.name === 'paragraph') {
          filled.insertText(`文${position}`, filled.mapping.map(position + 1));
        }
      });
      const before = filled.doc;
      const plugins = [history(), blockIdPlugin(countingIds('n'))];
      let state = EditorState.create({ doc: before, plugins });
      const dispatch = (transaction: EditorState['tr']) => {
        state = state.apply(transaction);
      };
      const choice = { addMissing: add, relabel };
      const did = moveToTemplate({ from, to }, choice, countingIds('m'))(state, dispatch);
      state.doc.check();
      expect(new Set(idsOf(state.doc)).size).toBe(idsOf(state.doc).length);
      const kept = wordsOf(before, !relabel);
      const after = wordsOf(state.doc, !relabel);
      // What was written is there in its order; labels of added sections may stand between.
      let from0 = 0;
      for (const word of kept) {
        const at = after.indexOf(word, from0);
        expect(at).toBeGreaterThanOrEqual(0);
        from0 = at + 1;
      }
      if (did) undo(state, dispatch);
      expect(state.doc.toJSON()).toEqual(before.toJSON());
    }),
    { numRuns: 400 },
  );
});
