/** What an article has, as bits of its flags. */
export const docFlags = { trashed: 1, picture: 2, comment: 4, plain: 8 } as const;

/** The flags of an article. */
export function flagsOf(has: {
  readonly isTrashed: boolean;
  readonly hasPicture: boolean;
  readonly hasComment: boolean;
  readonly isPlain: boolean;
}): number {
  return (
    (has.isTrashed ? docFlags.trashed : 0) |
    (has.hasPicture ? docFlags.picture : 0) |
    (has.hasComment ? docFlags.comment : 0) |
    (has.isPlain ? docFlags.plain : 0)
  );
}
