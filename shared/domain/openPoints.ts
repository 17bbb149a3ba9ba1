/** What writers leave open in a text, by the word in the brackets; add one here and everything knows it. */
export const openPointWords = { toCheck: '待核', toAdd: '待补', toSettle: '待定' } as const;
export type OpenPointKind = (typeof openPointWords)[keyof typeof openPointWords];
export const openPointKinds: readonly OpenPointKind[] = Object.values(openPointWords);

/** A place left open in a text: 【待核】, or 【待补：受访人姓名】 with a note. Places are UTF-16 code units. */
export type OpenPoint = {
  readonly kind: OpenPointKind;
  readonly note: string;
  readonly from: number;
  readonly to: number;
};

const pointPattern = new RegExp(`【(${openPointKinds.join('|')})(?:[：:]([^【】]*))?】`, 'gu');

/** The places left open in a text, in order. */
export function openPointsIn(text: string): readonly OpenPoint[] {
  return Array.from(text.matchAll(pointPattern), ({ index, 0: whole, 1: word, 2: note }) => ({
    kind: openPointKinds.find((kind) => kind === word) ?? openPointWords.toCheck,
    note: (note ?? '').trim(),
    from: index,
    to: index + whole.length,
  }));
}
