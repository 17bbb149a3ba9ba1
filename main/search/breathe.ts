/** Runs work to its end without a pause. */
export function runThrough<T>(work: Generator<undefined, T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** Milliseconds that work may take before others get their turn. */
const sliceMs = 8;

/**
 * Runs work in slices and lets the thread do other things between them. `goesOn` is asked after every slice, and may take its time; when it
 * says no, the work is given up and the result is null.
 */
export async function runInSlices<T>(
  work: Generator<undefined, T>,
  goesOn: () => boolean | Promise<boolean>,
): Promise<{ readonly value: T } | null> {
  for (;;) {
    const end = performance.now() + sliceMs;
    do {
      const step = work.next();
      if (step.done) return { value: step.value };
    } while (performance.now() < end);
    await new Promise((resolve) => setImmediate(resolve));
    if (await goesOn()) continue;
    work.return(undefined as never);
    return null;
  }
}
