/**
 * Brings a place of the form into sight and the caret into it. A place in a folded section is sought once
 * that has been unfolded; a place without a field of its own shows the nearest part around it.
 */
export function goToPlace(form: HTMLElement | null, path: string): void {
  if (form === null) return;
  const card = cardOf(form, path);
  const fold = card?.querySelector<HTMLElement>('.slotFold[aria-expanded="false"]');
  fold?.click();
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      const field = fieldOf(form, path) ?? card?.querySelector<HTMLElement>('.slotFold') ?? null;
      field?.focus();
      field?.scrollIntoView({ block: 'center' });
    }),
  );
}

function cardOf(form: HTMLElement, path: string): HTMLElement | null {
  const [part, index] = path.split('.');
  if (part !== 'sections' || index === undefined) return null;
  return form.querySelectorAll<HTMLElement>('.slotCard')[Number(index)] ?? null;
}

function fieldOf(form: HTMLElement, path: string): HTMLElement | null {
  const exact = form.querySelector<HTMLElement>(`[data-path="${CSS.escape(path)}"]`);
  return exact ?? form.querySelector<HTMLElement>(`[data-path^="${CSS.escape(path)}"]`);
}
