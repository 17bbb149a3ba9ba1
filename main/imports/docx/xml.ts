import { DOMParser, type Element, onErrorStopParsing } from '@xmldom/xmldom';
import { AppError } from '#shared/domain/errors';

export type Xml = Element;

/**
 * Parses a part of a document. Elements are told by their local names: the transitional and the strict form
 * of ECMA-376 differ in their namespaces alone. A document type is refused, for entities come with it. Errors:
 * `content_invalid` with the reasons importUnsafe and importDamaged.
 */
export function parseXml(bytes: Uint8Array): Xml {
  const text = decode(bytes);
  if (/<!DOCTYPE|<!ENTITY/iu.test(text)) {
    throw new AppError('content_invalid', { reason: 'importUnsafe' });
  }
  try {
    const parser = new DOMParser({ onError: onErrorStopParsing });
    const root = parser.parseFromString(text, 'text/xml').documentElement;
    if (root !== null) return root;
  } catch (cause) {
    throw new AppError('content_invalid', { reason: 'importDamaged', cause });
  }
  throw new AppError('content_invalid', { reason: 'importDamaged' });
}

function decode(bytes: Uint8Array): string {
  const isUtf16 =
    (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const label = isUtf16 ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8';
  return new TextDecoder(label).decode(bytes);
}

export function nameOf(element: Xml): string {
  return element.localName ?? element.tagName;
}

export function childrenOf(element: Xml): Xml[] {
  const found: Xml[] = [];
  for (let node = element.firstChild; node !== null; node = node.nextSibling) {
    if (node.nodeType === node.ELEMENT_NODE) found.push(node as Xml);
  }
  return found;
}

/** The first element along a path of local names below an element, or null. */
export function at(element: Xml | null, ...path: readonly string[]): Xml | null {
  let found = element;
  for (const name of path) {
    found =
      found === null ? null : (childrenOf(found).find((each) => nameOf(each) === name) ?? null);
  }
  return found;
}

/** Every element of a local name below an element, at whatever depth, in order. */
export function within(element: Xml, name: string): Xml[] {
  return childrenOf(element).flatMap((child) =>
    nameOf(child) === name ? [child, ...within(child, name)] : within(child, name),
  );
}

/** An attribute by its local name, '' when it is not there. */
export function attribute(element: Xml | null, name: string): string {
  if (element === null) return '';
  for (const each of Array.from(element.attributes)) {
    if ((each.localName ?? each.name) === name) return each.value;
  }
  return '';
}

/** The `val` of an element along a path; null where there is no such element. */
export function valueAt(element: Xml | null, ...path: readonly string[]): string | null {
  const found = at(element, ...path);
  return found === null ? null : attribute(found, 'val');
}

/** Whether a switch such as `w:b` is on: there, and not said to be off. */
export function isOn(element: Xml | null, ...path: readonly string[]): boolean | null {
  const value = valueAt(element, ...path);
  return value === null ? null : !/^(?:0|false|off|none)$/u.test(value);
}
