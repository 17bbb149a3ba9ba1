import { act } from '@testing-library/react';

/** What jsdom has no event for: a pointer event that carries data. */
class Drag extends MouseEvent {
  readonly dataTransfer = {
    types: [] as string[],
    items: [],
    files: [],
    effectAllowed: 'all',
    dropEffect: 'none',
    setData: () => undefined,
    getData: () => '',
    setDragImage: () => undefined,
  };
}

/** Drags an element by its grip onto the upper or lower half of another. */
export async function dragTo(
  dragged: HTMLElement,
  grip: HTMLElement,
  target: HTMLElement,
  half: 'top' | 'bottom',
): Promise<void> {
  const at = { clientX: 10, clientY: half === 'top' ? 4 : 36, bubbles: true, cancelable: true };
  const tell = (element: Element, type: string) =>
    act(async () => {
      element.dispatchEvent(new Drag(type, at));
      // What is dragged, and over what, is told to those who listen a frame later.
      await new Promise((done) => requestAnimationFrame(done));
    });
  // There are no sizes here: the pointer is over the grip, and the target is 40 pixels high.
  document.elementsFromPoint = () => [grip];
  target.getBoundingClientRect = () => new DOMRect(0, 0, 200, 40);
  await tell(dragged, 'dragstart');
  await tell(target, 'dragenter');
  await tell(target, 'dragover');
  await tell(target, 'drop');
  await tell(dragged, 'dragend');
}
