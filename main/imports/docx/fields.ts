import { linkAddress } from '#shared/domain/linkAddress';
import type { ImportTally } from '../importTally';
import { attribute, nameOf, type Xml } from './xml';

/** Fields whose results are text like any other and need no word. */
const plain = /^\s*(?:HYPERLINK|REF|PAGEREF|SEQ|NOTEREF)\b/u;
const linkField = /^\s*HYPERLINK\s+"([^"]+)"/u;

/**
 * Follows complex fields (ECMA-376 Part 1, 17.16.18) through the runs of a paragraph: what they show is kept, a
 * hyperlink is a link, and what they are made from is not text.
 */
export function fieldReader(tally: ImportTally) {
  const open: { code: string; isResult: boolean }[] = [];
  return {
    /** The address that the text of an open hyperlink field leads to, or ''. */
    href: (): string => {
      for (const { code, isResult } of open) {
        const address = isResult ? linkField.exec(code)?.[1] : undefined;
        if (address !== undefined) return linkAddress(address) ?? '';
      }
      return '';
    },
    /** Whether an element of a run is part of a field and not of what it shows. */
    takes: (element: Xml): boolean => {
      const name = nameOf(element);
      const last = open.at(-1);
      if (name === 'instrText' || name === 'delInstrText') {
        if (last !== undefined) last.code += element.textContent ?? '';
        return true;
      }
      if (name !== 'fldChar') return last !== undefined && !last.isResult;
      const type = attribute(element, 'fldCharType');
      if (type === 'begin') open.push({ code: '', isResult: false });
      if (type === 'separate' && last !== undefined) last.isResult = true;
      if (type === 'end') {
        const { code } = open.pop() ?? { code: 'REF' };
        if (!plain.test(code)) tally.change('fields', { excerpt: code.trim() });
      }
      return true;
    },
  };
}
