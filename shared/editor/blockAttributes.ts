import { blockChangeSchema } from '#shared/domain/review';

function validateBlockChange(value: unknown): void {
  if (value !== null && !blockChangeSchema.safeParse(value).success) {
    throw new RangeError('change is not a suggested change of a block');
  }
}

/**
 * What every part and block carries: an id, so that edits, captures, comments and merges can name it,
 * and the change that a colleague suggests for the block as a whole, null for none.
 */
export const blockAttributes = {
  id: {
    default: '',
    validate: 'string',
    // The id stays out of pasted HTML: two blocks with one id would be one block to everything else.
    rendered: false,
    keepOnSplit: false,
  },
  change: { default: null, validate: validateBlockChange, rendered: false, keepOnSplit: false },
} as const;

/** The attributes of a part that is always there: only an id. */
export const partAttributes = { id: blockAttributes.id } as const;

/** As much of an HTML element as attributes are read from; `shared` has no DOM. */
export type HtmlElement = { getAttribute(name: string): string | null };

/** A text attribute with its check, hidden from the HTML that the editor renders. */
export function textAttribute(fallback: string) {
  return { default: fallback, validate: 'string', rendered: false } as const;
}

/** An attribute that holds one of a few words, hidden from the HTML that the editor renders. */
export function choiceAttribute<T extends string>(values: readonly T[], fallback: T) {
  return {
    default: fallback,
    validate: (value: unknown) => {
      if (!values.some((known) => known === value)) {
        throw new RangeError(`${String(value)} is none of ${values.join(', ')}`);
      }
    },
    rendered: false,
  };
}
