import type { Node } from '@tiptap/pm/model';
import { expect, test, vi } from 'vitest';
import { slotOf, type Template } from '#shared/domain/template';
import { carryOut, forSittings, start } from '../../../support/randomEditing';

// Thousands of runs on a busy machine may take longer than one example.
vi.setConfig({ testTimeout: 180_000 });

/** The sections that a template holds by one of its locks: their ids, and what the lock is about. */
function held(document: Node, template: Template, by: 'label' | 'place') {
  return document.children
    .slice(2)
    .filter(({ attrs }) => slotOf(template, String(attrs.slot))?.lock[by] === true)
    .map(({ attrs, firstChild }) => ({ id: String(attrs.id), label: firstChild?.textContent }));
}

test('no run of edits moves, drops or renames what the template holds, nor changes its headline', () => {
  forSittings(1_500, (sitting) => {
    const { template } = sitting;
    const end = carryOut(sitting).state.doc;
    if (template === null) return;
    const [places, labels] = [held(start, template, 'place'), held(start, template, 'label')];
    const sections = end.children.slice(2);
    const ids = sections.map(({ attrs }) => String(attrs.id));
    const order = ids.filter((id) => places.some((place) => place.id === id));
    expect(order).toEqual(places.map(({ id }) => id));
    for (const { id, label } of labels) {
      const section = sections.find(({ attrs }) => attrs.id === id);
      if (section !== undefined) expect(section.firstChild?.textContent).toBe(label);
    }
    if (template.headline.locked) expect(end.child(0).childCount).toBe(start.child(0).childCount);
  });
});
