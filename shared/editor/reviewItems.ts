import type { Node } from '@tiptap/pm/model';
import type { CommentThread, HighlightKind, Review, Suggestion } from '#shared/domain/review';
import { isSameJson } from '#shared/domain/sameJson';
import { changeOf, isSuggestionMark, suggestionOf } from './suggesting/pendingMarks';
import { fateOf, suggestedMoves } from './suggesting/suggestedMoves';

/** Characters of a text that an entry of the list on the desk shows. */
const mostListed = 120;

/** Characters on either side of a border that tell which one it is. */
const besideBorder = 10;

/** A suggested change of whole blocks, or of the border before one with the words on either side. */
export type BlockSuggestion =
  | { readonly kind: 'inserted' | 'deleted'; readonly block: string }
  | { readonly kind: 'split' | 'joined'; readonly before: string; readonly after: string };

/** What waits beside an article's text for somebody to settle it. */
export type ReviewItem =
  | {
      readonly kind: 'thread';
      readonly key: string;
      readonly thread: CommentThread;
      /** The words that the thread is about are gone from the text. */
      readonly isDetached: boolean;
    }
  | {
      readonly kind: 'suggestion';
      readonly key: string;
      readonly suggestion: Suggestion;
      readonly inserted: string;
      readonly deleted: string;
      readonly formatted: string;
      /** The changes of whole blocks under this suggestion, those that read alike once. */
      readonly blocks: readonly BlockSuggestion[];
      /** All that it does is to take a block to another place. */
      readonly isMove: boolean;
    }
  | {
      readonly kind: 'highlight';
      readonly key: string;
      readonly highlight: HighlightKind;
      readonly text: string;
    };

/** An entry and the text that it stands for. */
export type PlacedReviewItem = {
  readonly item: ReviewItem;
  readonly from: number;
  readonly to: number;
};

type SuggestionItem = Extract<ReviewItem, { kind: 'suggestion' }>;
type Entry = { item: ReviewItem; from: number; to: number };

/** Gathers entries in the order in which their first words stand in the text. */
function gathering(document: Node, review: Review, mostShown: number) {
  const shown = (text: string, more: string) => (text + more).slice(0, mostShown);
  const entries = new Map<string, Entry>();
  const moves = suggestedMoves(document);
  const threads = new Map(review.threads.map((thread) => [thread.id, thread]));
  const put = (key: string, item: () => ReviewItem, { from, to }: Omit<Entry, 'item'>): Entry => {
    const known = entries.get(key);
    const entry = known ?? { item: item(), from, to };
    entry.to = Math.max(entry.to, to);
    entries.set(key, entry);
    return entry;
  };
  const suggestion = (of: Suggestion, place: Omit<Entry, 'item'>) => {
    const { id, author, at } = of;
    const key = `suggestion ${id}`;
    const empty = { inserted: '', deleted: '', formatted: '', blocks: [], isMove: moves.has(id) };
    const entry = put(
      key,
      () => ({ kind: 'suggestion', key, suggestion: { id, author, at }, ...empty }),
      place,
    );
    return (change: (item: SuggestionItem) => Partial<SuggestionItem>) => {
      const { item } = entry;
      if (item.kind === 'suggestion') entry.item = { ...item, ...change(item) };
    };
  };
  return { document, entries, moves, threads, put, suggestion, shown };
}

type Gathering = ReturnType<typeof gathering>;

function borderWords(document: Node, node: Node, position: number) {
  const ahead = document.textBetween(Math.max(0, position - mostListed), position, ' ').trim();
  const behind = node.textBetween(0, node.content.size, ' ').trim();
  return {
    before: [...ahead].slice(-besideBorder).join(''),
    after: [...behind].slice(0, besideBorder).join(''),
  };
}

function withOne(blocks: readonly BlockSuggestion[], one: BlockSuggestion) {
  return blocks.some((other) => isSameJson(other, one)) ? blocks : [...blocks, one];
}

function readBlock(gather: Gathering, node: Node, position: number): void {
  const change = changeOf(node);
  if (change === null) return;
  const { document, suggestion, shown } = gather;
  const { kind } = change;
  const one: BlockSuggestion =
    kind === 'split' || kind === 'joined'
      ? { kind, ...borderWords(document, node, position) }
      : { kind, block: node.type.name };
  const end = 'before' in one ? position + 1 : position + node.nodeSize - 1;
  const text = node.textBetween(0, node.content.size, ' ').trim();
  suggestion(change, { from: position + 1, to: Math.max(end, position + 1) })((item) => ({
    blocks: withOne(item.blocks, one),
    ...(kind === 'inserted' ? { inserted: shown(item.inserted, text) } : {}),
    ...(kind === 'deleted' ? { deleted: shown(item.deleted, text) } : {}),
  }));
}

function readMarks(gather: Gathering, text: Node, position: number): void {
  const { shown } = gather;
  const words = text.text ?? '';
  const place = { from: position, to: position + text.nodeSize };
  for (const mark of text.marks) {
    const { name } = mark.type;
    if (isSuggestionMark(mark)) {
      gather.suggestion(
        suggestionOf(mark),
        place,
      )((item) => ({
        ...(name === 'insertion' ? { inserted: shown(item.inserted, words) } : {}),
        ...(name === 'deletion' ? { deleted: shown(item.deleted, words) } : {}),
        ...(name === 'formatChange' ? { formatted: shown(item.formatted, words) } : {}),
      }));
    }
    if (name !== 'comment') continue;
    const thread = gather.threads.get(String(mark.attrs.thread));
    const key = `thread ${mark.attrs.thread}`;
    if (thread !== undefined) {
      gather.put(key, () => ({ kind: 'thread', key, thread, isDetached: false }), place);
    }
  }
}

function readHighlights({ entries, shown }: Gathering, block: Node, position: number): void {
  let last: Entry | null = null;
  block.forEach((text, offset, index) => {
    const mark = text.marks.find(({ type }) => type.name === 'highlight');
    const from = position + 1 + offset;
    if (mark === undefined) {
      last = null;
      return;
    }
    const highlight = mark.attrs.kind as HighlightKind;
    const words = text.text ?? '';
    if (last?.item.kind === 'highlight' && last.item.highlight === highlight) {
      last.item = { ...last.item, text: shown(last.item.text, words) };
      last.to = from + text.nodeSize;
      return;
    }
    const key = `highlight ${block.attrs.id || position} ${index}`;
    const item: ReviewItem = { kind: 'highlight', key, highlight, text: shown('', words) };
    last = { item, from, to: from + text.nodeSize };
    entries.set(key, last);
  });
}

/**
 * Comments, suggestions and highlights of an article in the order of its text, threads whose words are
 * gone at the end. The text deleted by a suggestion is still there, and so are the comments on it. An
 * entry holds no more than `mostShown` characters of a text.
 */
export function reviewItems(
  document: Node,
  review: Review,
  mostShown = mostListed,
): readonly PlacedReviewItem[] {
  const gather = gathering(document, review, mostShown);
  document.descendants((node, position) => {
    if (node.isText) readMarks(gather, node, position);
    else readBlock(gather, node, position);
    // What waits inside a block that moves is listed where it still stands.
    if (fateOf(node, gather.moves) === 'movesHere') return false;
    if (node.isTextblock) readHighlights(gather, node, position);
    return true;
  });
  const placed = [...gather.entries.values()].sort((a, b) => a.from - b.from);
  const detached = review.threads
    .filter(({ id }) => !gather.entries.has(`thread ${id}`))
    .map(
      (thread): PlacedReviewItem => ({
        item: { kind: 'thread', key: `thread ${thread.id}`, thread, isDetached: true },
        from: -1,
        to: -1,
      }),
    );
  return [...placed, ...detached];
}
