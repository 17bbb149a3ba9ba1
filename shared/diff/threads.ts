import type { CommentThread } from '#shared/domain/review';
import { isSameJson } from '#shared/domain/sameJson';
import type { ThreadChange } from './model';
import { OtherContentError } from './text/applyText';
import { keptInOrder } from './tree/keptInOrder';

type Threads = readonly CommentThread[];

/** For each thread after, its place before; the same id twice is two threads. */
function placesBefore(before: Threads, after: Threads): readonly (number | null)[] {
  const open = new Map<string, number[]>();
  before.forEach(({ id }, place) => {
    open.set(id, [...(open.get(id) ?? []), place]);
  });
  return after.map(({ id }) => open.get(id)?.shift() ?? null);
}

/** What was begun, taken away or changed among the threads of comments. */
export function diffThreads(before: Threads, after: Threads): readonly ThreadChange[] {
  const places = placesBefore(before, after);
  const found = places.flatMap((place, to) => (place === null ? [] : [{ place, to, weight: 1 }]));
  const kept = new Map(
    [...keptInOrder(found)].map((index) => [found[index]?.to ?? 0, found[index]?.place ?? 0]),
  );
  const stayed = new Set(kept.values());
  const removed = before.flatMap((thread, from): ThreadChange[] =>
    stayed.has(from) ? [] : [{ id: thread.id, from, to: null, before: thread, after: null }],
  );
  const others = after.flatMap((thread, to): ThreadChange[] => {
    const from = kept.get(to);
    if (from === undefined) return [{ id: thread.id, from: null, to, before: null, after: thread }];
    const was = before[from];
    if (was === undefined || isSameJson(was, thread)) return [];
    return [{ id: thread.id, from, to, before: was, after: thread }];
  });
  return [...removed, ...others];
}

/** The threads that changes make of others. Throws `OtherContentError` when they were made of others than these. */
export function applyThreads(threads: Threads, changes: readonly ThreadChange[]): Threads {
  const next: (CommentThread | null)[] = [...threads];
  for (const { from, before, after } of changes) {
    if (from === null) continue;
    if (!isSameJson(threads[from] ?? null, before)) throw new OtherContentError();
    next[from] = after;
  }
  const made = next.filter((thread) => thread !== null);
  for (const { from, to, after } of [...changes].sort((a, b) => (a.to ?? 0) - (b.to ?? 0))) {
    if (from === null && to !== null && after !== null) made.splice(to, 0, after);
  }
  return made;
}
