/** As much of a parsed page as is read; `shared` has no DOM, and the desk's parser and the importer's differ. */
export type MarkupNode = { readonly nodeType: number; readonly textContent: string | null };

/** What holds text and elements in order. */
export type MarkupHolder = {
  readonly childNodes: Iterable<MarkupNode>;
  readonly textContent: string | null;
};

/** An element of HTML. */
export type MarkupElement = MarkupNode &
  MarkupHolder & {
    readonly localName: string;
    readonly children: Iterable<MarkupElement>;
    getAttribute(name: string): string | null;
    querySelector(selector: string): MarkupElement | null;
    querySelectorAll(selector: string): Iterable<MarkupElement>;
    closest(selector: string): MarkupElement | null;
    remove(): void;
  };

/** `Node.ELEMENT_NODE` and `Node.TEXT_NODE` of the DOM Standard, 4.4. */
const elementNode = 1;
const textNode = 3;

export function isElement(node: MarkupNode): node is MarkupElement {
  return node.nodeType === elementNode;
}

export function isText(node: MarkupNode): boolean {
  return node.nodeType === textNode;
}
