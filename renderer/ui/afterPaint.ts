/** Work that waits until the screen shows what caused it. */
export type AfterPaint = {
  /** Asks for the work; however often before the next frame, it is done once. */
  ask(): void;
  stop(): void;
};

/**
 * Puts work off until the next frame has been painted: what a pane makes of a keystroke must not stand
 * between the key and the letter on the paper.
 */
export function afterPaint(work: () => void): AfterPaint {
  let frame = 0;
  let timer: ReturnType<typeof setTimeout> | null = null;
  return {
    ask: () => {
      if (frame !== 0 || timer !== null) return;
      frame = requestAnimationFrame(() => {
        frame = 0;
        // Still before the frame is painted: the task after this one comes behind it.
        timer = setTimeout(() => {
          timer = null;
          work();
        });
      });
    },
    stop: () => {
      cancelAnimationFrame(frame);
      frame = 0;
      if (timer !== null) clearTimeout(timer);
      timer = null;
    },
  };
}
