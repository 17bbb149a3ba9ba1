/** Attribute that every block carries, so that edits, captures, comments and merges can name it. */
export const blockIdAttribute = {
  id: {
    default: '',
    validate: 'string',
    // The id stays out of pasted HTML: two blocks with one id would be one block to everything else.
    rendered: false,
    keepOnSplit: false,
  },
} as const;

/** A text attribute with its check, hidden from the HTML that the editor renders. */
export function textAttribute(fallback: string) {
  return { default: fallback, validate: 'string', rendered: false } as const;
}
