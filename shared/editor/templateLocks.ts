import { Extension } from '@tiptap/core';
import { isHistoryTransaction } from '@tiptap/pm/history';
import type { Node } from '@tiptap/pm/model';
import { Plugin, PluginKey, type Transaction } from '@tiptap/pm/state';
import { type SectionSlot, slotOf, type Template } from '#shared/domain/template';
import { acceptedText } from './suggesting/settleSuggestions';
import { beyondSuggesting } from './suggesting/suggestTransaction';
import { textInForce } from './textInForce';

/** Meta of a change that brings the text under another version of its template: no lock holds over it. */
export const movesToTemplate = 'movesToTemplate';

/** Why a template does not allow a change. */
export type LockBreach =
  | { readonly kind: 'headlineHalves' }
  | { readonly kind: 'label'; readonly label: string }
  | { readonly kind: 'sectionGone'; readonly label: string }
  | { readonly kind: 'sectionOrder' }
  | { readonly kind: 'headClosed' }
  | { readonly kind: 'tailClosed' };

type Section = {
  readonly id: string;
  readonly label: string;
  readonly slot: SectionSlot | undefined;
};

function sectionsOf(document: Node, template: Template): Section[] {
  return document.children.slice(2).map((node) => ({
    id: String(node.attrs.id),
    label: node.firstChild?.textContent ?? '',
    slot: slotOf(template, String(node.attrs.slot)),
  }));
}

function halvesOf(document: Node): number {
  const parts = document.firstChild?.children ?? [];
  return parts.filter(({ type }) => type.name === 'mainHeadline').length;
}

/** The sections up to the last one that keeps its place. */
function headOf(sections: readonly Section[]): readonly Section[] {
  return sections.slice(0, sections.findLastIndex(({ slot }) => slot?.lock.place === true) + 1);
}

/** How many sections the writer added: one that is moved as a suggestion comes back under another id. */
function ownCount(sections: readonly Section[]): number {
  return sections.filter(({ slot }) => slot === undefined).length;
}

function placeBreach(before: readonly Section[], after: readonly Section[]): LockBreach | null {
  const fixed = before.filter(({ slot }) => slot?.lock.place === true);
  const left = after.filter(({ id }) => fixed.some((section) => section.id === id));
  const gone = fixed.find(({ id }) => !left.some((section) => section.id === id));
  if (gone !== undefined)
    return { kind: 'sectionGone', label: gone.label || gone.slot?.label || '' };
  if (left.some(({ id }, index) => id !== fixed[index]?.id)) return { kind: 'sectionOrder' };
  const isMore = ownCount(headOf(after)) > ownCount(headOf(before));
  return fixed.length > 0 && isMore ? { kind: 'headClosed' } : null;
}

/**
 * The first rule of a template that a change would break; null when it keeps to all of them. What broke
 * a rule before the change, as in an article put under a stricter version, is not held against it.
 */
export function lockBreach(before: Node, after: Node, template: Template): LockBreach | null {
  if (template.headline.locked && halvesOf(after) !== halvesOf(before)) {
    return { kind: 'headlineHalves' };
  }
  const [old, next] = [sectionsOf(before, template), sectionsOf(after, template)];
  const labels = new Map(old.map(({ id, label }) => [id, label]));
  const renamed = next.find(
    ({ id, label, slot }) => slot?.lock.label === true && (labels.get(id) ?? label) !== label,
  );
  if (renamed !== undefined) return { kind: 'label', label: labels.get(renamed.id) ?? '' };
  const isMore = ownCount(next) > ownCount(old);
  if (template.tail === 'closed' && isMore) return { kind: 'tailClosed' };
  return placeBreach(old, next);
}

/**
 * What locks are held over: the text in force, and the text with every suggestion taken up, so that no
 * colleague suggests what may not be accepted. Settling one is judged by the text in force alone:
 * what nobody accepted may always be rejected, also where a stricter version came after it.
 */
function judgedTexts(transaction: Transaction): readonly ((document: Node) => Node)[] {
  const settles = transaction.getMeta(beyondSuggesting) === true;
  return settles ? [textInForce] : [textInForce, acceptedText];
}

function sameParts(before: Node, after: Node): boolean {
  // Typing in a paragraph leaves every head as it was: the usual case costs nothing.
  return (
    before.childCount === after.childCount &&
    before.children.every((part, index) => {
      const other = after.child(index);
      if (part === other) return true;
      if (part.type.name === 'headline') return part.childCount === other.childCount;
      return (
        part.attrs.id === other.attrs.id &&
        part.attrs.change === other.attrs.change &&
        (part.firstChild === other.firstChild || part.type.name === 'lead')
      );
    })
  );
}

/**
 * Holds the template's locks over every change but undo, which only leads back to what stood before.
 * `onRefused` is told why, after the change was refused.
 */
export function templateLocks(
  template: () => Template | null,
  onRefused: (breach: LockBreach) => void,
): Extension {
  const isAllowed = (transaction: Transaction, before: Node) => {
    const rules = template();
    if (rules === null || !transaction.docChanged || isHistoryTransaction(transaction)) return true;
    if (transaction.getMeta(movesToTemplate) === true) return true;
    if (sameParts(before, transaction.doc)) return true;
    const breach = judgedTexts(transaction)
      .map((text) => lockBreach(text(before), text(transaction.doc), rules))
      .find((found) => found !== null);
    if (breach !== undefined) void Promise.resolve().then(() => onRefused(breach));
    return breach === undefined;
  };
  return Extension.create({
    name: 'templateLocks',
    addProseMirrorPlugins: () => [
      new Plugin({
        key: new PluginKey('templateLocks'),
        filterTransaction: (transaction, state) => isAllowed(transaction, state.doc),
      }),
    ],
  });
}
