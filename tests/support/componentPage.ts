import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';
import './paper';

// What jsdom lacks and the interface asks for. Sizes are those of a small list pane.
const size = { width: 300, height: 600 };
const rowHeight = 78;

// What a page comes to show is waited for as long as a busy machine takes.
configure({ asyncUtilTimeout: 10_000 });

class StillObserver implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}
window.ResizeObserver ??= StillObserver;
window.matchMedia ??= (query) =>
  ({
    matches: false,
    media: query,
    onchange: null,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    addListener: () => undefined,
    removeListener: () => undefined,
    dispatchEvent: () => false,
  }) satisfies MediaQueryList;
Object.defineProperties(HTMLElement.prototype, {
  clientWidth: { configurable: true, get: () => size.width },
  clientHeight: { configurable: true, get: () => size.height },
  offsetWidth: { configurable: true, get: () => size.width },
  offsetHeight: { configurable: true, get: () => rowHeight },
});
// Nothing has a place here, and a press of the pointer hits everything: the bars between panes would take each.
const { getBoundingClientRect } = Element.prototype;
Element.prototype.getBoundingClientRect = function place() {
  const isBar = this.getAttribute('role') === 'separator';
  return isBar ? new DOMRect(10_000, 10_000, 1, 1) : getBoundingClientRect.call(this);
};
Element.prototype.scrollTo = () => undefined;
Element.prototype.scrollIntoView = () => undefined;
Element.prototype.getAnimations ??= () => [];

afterEach(() => {
  cleanup();
  document.body.replaceChildren();
});
