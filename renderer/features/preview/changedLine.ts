/** A block of the page that reads differently, before and after, each as its whole line of markup. */
export type ChangedLine = {
  readonly blockId: string;
  readonly before: string;
  readonly after: string;
};

const blockPattern = /^<(p|h3) [^<>]*data-block-id="([^"<>]*)"[^<>]*>.*<\/\1>$/;

function blockIdOf(line: string): string | null {
  return blockPattern.exec(line)?.[2] ?? null;
}

/**
 * The one line in which two pages differ, when it is one text block and still the same one; null when more
 * has changed. The page writes each block on a line of its own, so this is what a keystroke changes.
 */
export function changedLine(before: string, after: string): ChangedLine | null {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start += 1;
  let tail = 0;
  while (
    tail < shorter - start &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  ) {
    tail += 1;
  }
  const from = after.lastIndexOf('\n', start - 1) + 1;
  const line = (page: string): string => {
    const end = page.indexOf('\n', page.length - tail);
    return page.slice(from, end < 0 ? page.length : end);
  };
  const [old, next] = [line(before), line(after)];
  if (old.includes('\n') || next.includes('\n')) return null;
  const blockId = blockIdOf(next);
  if (blockId === null || blockIdOf(old) !== blockId) return null;
  return { blockId, before: old, after: next };
}
