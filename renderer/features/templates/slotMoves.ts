import type { SectionSlot, Template } from '#shared/domain/template';

/** A change of a template's slots. */
export type SlotsChange = (template: Template) => Template;

function withSections(
  change: (sections: readonly SectionSlot[]) => readonly SectionSlot[],
): SlotsChange {
  return (template) => ({ ...template, sections: [...change(template.sections)] });
}

/** Puts a slot among the others; `index` counts the others, from 0. */
export function moveSlot(id: string, index: number): SlotsChange {
  return withSections((sections) => {
    const moved = sections.find((slot) => slot.id === id);
    if (moved === undefined) return sections;
    return sections.filter((slot) => slot.id !== id).toSpliced(index, 0, moved);
  });
}

/** Changes one slot. */
export function changeSlot(id: string, patch: Partial<SectionSlot>): SlotsChange {
  return withSections((sections) =>
    sections.map((slot) => (slot.id === id ? { ...slot, ...patch } : slot)),
  );
}

/** Puts a slot in at a place, or at the end. A slot of its name that is there already stays alone. */
export function insertSlotAt(slot: SectionSlot, index?: number): SlotsChange {
  return withSections((sections) =>
    sections.some(({ id }) => id === slot.id)
      ? sections
      : sections.toSpliced(index ?? sections.length, 0, slot),
  );
}

/** Takes a slot out. */
export function removeSlot(id: string): SlotsChange {
  return withSections((sections) => sections.filter((slot) => slot.id !== id));
}
