import type { LocalText } from './localText';
import { type ProfileChange, profileChanges } from './profileChanges';
import { isSameJson } from './sameJson';
import type { LengthRange, SectionSlot, Template } from './template';

/** One thing in which two versions of a template differ, as a writer would name it. */
export type TemplateChange =
  | {
      readonly kind:
        | 'slotAdded'
        | 'requiredAdded'
        | 'slotGone'
        | 'guidance'
        | 'nowRequired'
        | 'nowOptional'
        | 'nowRepeatable'
        | 'nowOnce'
        | 'starter'
        | 'locks';
      readonly label: string;
    }
  | { readonly kind: 'label'; readonly from: string; readonly to: string }
  | {
      readonly kind: 'length';
      readonly label: string;
      readonly from: LengthRange | null;
      readonly to: LengthRange | null;
    }
  | { readonly kind: 'whole'; readonly from: LengthRange | null; readonly to: LengthRange | null }
  | { readonly kind: 'name'; readonly from: LocalText; readonly to: LocalText }
  | {
      readonly kind:
        | 'order'
        | 'headline'
        | 'lead'
        | 'leadStarter'
        | 'tail'
        | 'description'
        | 'genre'
        | 'portal';
    }
  | ProfileChange;

/** What people call a slot: its label, or else what it asks for. */
export function slotTitle(slot: SectionSlot): string {
  return slot.label || slot.headlinePlaceholder || slot.id;
}

function changesOfSlot(from: SectionSlot, to: SectionSlot): TemplateChange[] {
  const label = slotTitle(to);
  const changes: TemplateChange[] = [];
  if (from.label !== to.label) {
    changes.push({ kind: 'label', from: slotTitle(from), to: label });
  }
  if (from.required !== to.required) {
    changes.push({ kind: to.required ? 'nowRequired' : 'nowOptional', label });
  }
  if (from.repeatable !== to.repeatable) {
    changes.push({ kind: to.repeatable ? 'nowRepeatable' : 'nowOnce', label });
  }
  if (!isSameJson(from.characters, to.characters)) {
    changes.push({ kind: 'length', label, from: from.characters, to: to.characters });
  }
  if (
    !isSameJson([from.guidance, from.headlinePlaceholder], [to.guidance, to.headlinePlaceholder])
  ) {
    changes.push({ kind: 'guidance', label });
  }
  if (!isSameJson(from.starter, to.starter)) changes.push({ kind: 'starter', label });
  if (!isSameJson(from.lock, to.lock)) changes.push({ kind: 'locks', label });
  return changes;
}

function changesOfSlots(from: Template, to: Template): TemplateChange[] {
  const [before, after] = [byId(from), byId(to)];
  const gone = from.sections.filter(({ id }) => !after.has(id));
  const stayed = (slots: readonly SectionSlot[]) =>
    slots.map(({ id }) => id).filter((id) => before.has(id) && after.has(id));
  const changes = to.sections.flatMap((slot): TemplateChange[] => {
    const old = before.get(slot.id);
    if (old !== undefined) return changesOfSlot(old, slot);
    return [{ kind: slot.required ? 'requiredAdded' : 'slotAdded', label: slotTitle(slot) }];
  });
  for (const slot of gone) changes.push({ kind: 'slotGone', label: slotTitle(slot) });
  if (!isSameJson(stayed(from.sections), stayed(to.sections))) changes.push({ kind: 'order' });
  return changes;
}

function byId({ sections }: Template): ReadonlyMap<string, SectionSlot> {
  return new Map(sections.map((slot) => [slot.id, slot]));
}

/** What the template says of itself. */
function changesOfAbout(from: Template, to: Template): TemplateChange[] {
  const changes: TemplateChange[] = [];
  if (!isSameJson(from.name, to.name)) changes.push({ kind: 'name', from: from.name, to: to.name });
  if (!isSameJson(from.description, to.description)) changes.push({ kind: 'description' });
  if (from.kind !== to.kind) changes.push({ kind: 'genre' });
  if (from.portal !== to.portal) changes.push({ kind: 'portal' });
  return changes;
}

/** In what a version of a template differs from another: sections first, then the rest of the text, its fields, and itself. */
export function templateChanges(from: Template, to: Template): readonly TemplateChange[] {
  const changes = changesOfSlots(from, to);
  if (!isSameJson(from.headline, to.headline)) changes.push({ kind: 'headline' });
  const leads = [from.lead, to.lead].map(({ guidance, characters }) => [guidance, characters]);
  if (!isSameJson(leads[0], leads[1])) changes.push({ kind: 'lead' });
  if (!isSameJson(from.lead.starter, to.lead.starter)) changes.push({ kind: 'leadStarter' });
  if (from.tail !== to.tail) changes.push({ kind: 'tail' });
  if (!isSameJson(from.characters, to.characters)) {
    changes.push({ kind: 'whole', from: from.characters, to: to.characters });
  }
  return [...changes, ...profileChanges(from, to), ...changesOfAbout(from, to)];
}
