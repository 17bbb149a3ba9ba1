/**
 * Brings a place of the form into sight and the caret into it. Whatever is folded around it is unfolded
 * first, from the outside in; a place without a field of its own shows the nearest part around it.
 */
export async function goToPlace(form: HTMLElement | null, path: string): Promise<void> {
  if (form === null) return;
  const around = pathsAround(path);
  for (const each of around.toReversed()) {
    const fold = foldOf(form, each);
    if (fold?.getAttribute('aria-expanded') !== 'false') continue;
    fold.click();
    await drawn();
  }
  const field = firstOf(around, (each) => fieldOf(form, each) ?? foldOf(form, each));
  field?.focus();
  field?.scrollIntoView({ block: 'center' });
}

/** A place and those around it, from the inside out. */
function pathsAround(path: string): readonly string[] {
  const names = path.split('.');
  return names.map((_name, index) => names.slice(0, names.length - index).join('.'));
}

function firstOf<T, R>(list: readonly T[], read: (item: T) => R | null): R | null {
  for (const item of list) {
    const found = read(item);
    if (found !== null) return found;
  }
  return null;
}

/** What a click has changed stands on the screen two frames later. */
async function drawn(): Promise<void> {
  await new Promise(requestAnimationFrame);
  await new Promise(requestAnimationFrame);
}

function foldOf(form: HTMLElement, path: string): HTMLElement | null {
  return form.querySelector<HTMLElement>(`[data-fold="${CSS.escape(path)}"]`);
}

const takesFocus = 'input, textarea, button';

function fieldOf(form: HTMLElement, path: string): HTMLElement | null {
  const place = form.querySelector<HTMLElement>(`[data-path="${CSS.escape(path)}"]`);
  if (place === null || place.matches(takesFocus)) return place;
  return place.querySelector<HTMLElement>(takesFocus);
}
