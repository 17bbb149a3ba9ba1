import { Mark } from '@tiptap/core';
import {
  highlightKinds,
  type Suggestion,
  suggestionSchema,
  typeMarksSchema,
} from '#shared/domain/review';
import { choiceAttribute, type HtmlElement } from '../blockAttributes';
import { authorTone } from '../suggesting/authorTone';

/** A stretch that somebody marked, by why; no page prints it. */
export const Highlight = Mark.create({
  name: 'highlight',
  group: 'review',
  addAttributes: () => ({
    kind: {
      ...choiceAttribute(highlightKinds, 'verify'),
      rendered: true,
      parseHTML: (element: HtmlElement) => element.getAttribute('data-highlight'),
      renderHTML: ({ kind }: Record<string, unknown>) => ({ 'data-highlight': kind }),
    },
  }),
  parseHTML: () => highlightKinds.map((kind) => ({ tag: `mark[data-highlight="${kind}"]` })),
  renderHTML: ({ HTMLAttributes }) => ['mark', { ...HTMLAttributes, class: 'highlight' }, 0],
});

/** The stretch that a thread of comments is about; several threads may overlap. */
export const Comment = Mark.create({
  name: 'comment',
  group: 'review',
  excludes: '',
  inclusive: false,
  addAttributes: () => ({
    thread: {
      default: '',
      validate: 'string',
      parseHTML: (element: HtmlElement) => element.getAttribute('data-thread') ?? '',
      renderHTML: ({ thread }: Record<string, unknown>) => ({ 'data-thread': thread }),
    },
  }),
  // Cut words bring their comments to the place where they are pasted.
  parseHTML: () => [{ tag: 'span[data-thread]' }],
  renderHTML: ({ HTMLAttributes }) => ['span', { ...HTMLAttributes, class: 'commented' }, 0],
});

function validateSuggestion(value: unknown): void {
  if (!suggestionSchema.safeParse(value).success) {
    throw new RangeError('a suggestion without id, author or time');
  }
}

/** Who suggested a change and when. Required: a suggestion by nobody could be neither shown nor settled. */
const suggestionAttribute = {
  default: undefined,
  isRequired: true,
  validate: validateSuggestion,
  rendered: false,
} as const;

/** Shows whose suggestion a text is: by colour, and by name to the pointer. */
function signedClass(name: string, suggestion: Suggestion) {
  return { class: `${name} tone${authorTone(suggestion.author)}`, title: suggestion.author };
}

function suggestionMark(name: string, tag: string) {
  return Mark.create({
    name,
    group: 'review',
    inclusive: false,
    addAttributes: () => ({ suggestion: suggestionAttribute }),
    renderHTML: ({ mark }) => [tag, signedClass(name, mark.attrs.suggestion as Suggestion), 0],
  });
}

/** Text that a colleague suggests to add; it is in force only once it is accepted. */
export const Insertion = suggestionMark('insertion', 'ins');
/** Text that a colleague suggests to take out; it stays in force until that is accepted. */
export const Deletion = suggestionMark('deletion', 'del');

function validateBefore(value: unknown): void {
  if (!typeMarksSchema.safeParse(value).success)
    throw new RangeError('before holds no marks of type');
}

/** Text whose marks of type a colleague suggests to change; `before` holds those that are in force. */
export const FormatChange = Mark.create({
  name: 'formatChange',
  group: 'review',
  inclusive: false,
  addAttributes: () => ({
    suggestion: suggestionAttribute,
    before: { default: [], validate: validateBefore, rendered: false },
  }),
  renderHTML: ({ mark }) => [
    'span',
    signedClass('formatChange', mark.attrs.suggestion as Suggestion),
    0,
  ],
});
