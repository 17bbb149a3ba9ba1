/** Milliseconds between keys, in turn: a fast writer, out of step with the screen's frames. */
const pausesMs = [41, 67, 53, 97, 47, 83];

/**
 * Milliseconds from each key, as the browser took it in, to the end of the frame that follows it.
 * @param {import('playwright-core').Page} page
 * @param {number} keys
 * @returns {Promise<number[]>}
 */
export async function typeKeys(page, keys) {
  await page.waitForTimeout(500);
  await page.evaluate(watchKeys);
  for (let count = 0; count < keys; count += 1) {
    await page.keyboard.press('a');
    await page.waitForTimeout(pausesMs[count % pausesMs.length] ?? 50);
  }
  await page.waitForTimeout(200);
  return page.evaluate(() => globalThis.keyTimes());
}

/** Runs in the page. */
function watchKeys() {
  /** @type {number[]} */
  const times = [];
  const onKey = (/** @type {KeyboardEvent} */ event) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      // The first task after a frame runs when it has been laid out and painted.
      port1.onmessage = () => times.push(performance.now() - event.timeStamp);
      port2.postMessage(null);
    });
  };
  addEventListener('keydown', onKey, { capture: true });
  globalThis.keyTimes = () => {
    removeEventListener('keydown', onKey, { capture: true });
    return times;
  };
}
