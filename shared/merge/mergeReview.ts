import type { CommentMessage, CommentThread, Review } from '#shared/domain/review';
import type { Choices, Conflict } from './conflict';
import { chosen, mergeValue, type Three } from './mergeValues';

type MergedReview = { readonly review: Review; readonly conflicts: readonly Conflict[] };

function byId<T extends { readonly id: string }>(list: readonly T[]): ReadonlyMap<string, T> {
  return new Map(list.map((each) => [each.id, each]));
}

/** In the order of their time; what is of one time in the order of names, whichever side it is from. */
function inTime<T extends { readonly id: string }>(
  list: readonly T[],
  timeOf: (each: T) => string,
) {
  const key = (each: T) => `${timeOf(each)} ${each.id}`;
  return list.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
}

/** All that either side has of a list, but for what one side took out and the other left as it was. */
function mergeLists<T extends { readonly id: string }>(
  three: Three<readonly T[]>,
  mergeBoth: (states: { base: T | undefined; ours: T; theirs: T }) => T,
  isSame: (one: T, other: T) => boolean,
): readonly T[] {
  const sides = { base: byId(three.base), ours: byId(three.ours), theirs: byId(three.theirs) };
  const ids = new Set([...sides.ours.keys(), ...sides.theirs.keys()]);
  return [...ids].flatMap((id) => {
    const base = sides.base.get(id);
    const [ours, theirs] = [sides.ours.get(id), sides.theirs.get(id)];
    if (ours !== undefined && theirs !== undefined) return [mergeBoth({ base, ours, theirs })];
    const left = ours ?? theirs;
    if (left === undefined || (base !== undefined && isSame(base, left))) return [];
    return [left];
  });
}

const isSameMessage = (one: CommentMessage, other: CommentMessage) => one.text === other.text;

function isSameThread(one: CommentThread, other: CommentThread): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/**
 * Merges what colleagues say: every thread and message of either side stays, but for what one took out and
 * the other left alone; whether a thread is settled is the word of the side that changed it.
 */
export function mergeReview(three: Three<Review>, choices: Choices): MergedReview {
  const conflicts: Conflict[] = [];
  const mergeThread = (states: {
    base: CommentThread | undefined;
    ours: CommentThread;
    theirs: CommentThread;
  }) => {
    const { base, ours, theirs } = states;
    const messages = mergeLists(
      { base: base?.messages ?? [], ours: ours.messages, theirs: theirs.messages },
      // A message is written once; reworded on both sides, the later word in the alphabet stands on both.
      (message) => (message.ours.text >= message.theirs.text ? message.ours : message.theirs),
      isSameMessage,
    );
    const resolved = { base: base?.resolved ?? null, ours: ours.resolved, theirs: theirs.resolved };
    const agreed = mergeValue(resolved);
    const key = `resolved:${ours.id}`;
    const choice = choices.get(key);
    if (agreed === null && choice === undefined) {
      conflicts.push({ kind: 'resolved', key, name: ours.quote, ...resolved });
    }
    return {
      ...ours,
      messages: inTime(messages, ({ at }) => at),
      resolved: agreed === null ? chosen(resolved, choice) : agreed.value,
    };
  };
  const lists = {
    base: three.base.threads,
    ours: three.ours.threads,
    theirs: three.theirs.threads,
  };
  const threads = mergeLists(lists, mergeThread, isSameThread);
  const begun = ({ messages }: CommentThread) => messages[0]?.at ?? '';
  return {
    review: {
      threads: inTime(
        threads.filter(({ messages }) => messages.length > 0),
        begun,
      ),
    },
    conflicts,
  };
}
