import type { PastedBlock, PastedItem, PastedLine } from './pastedBlocks';
import { plainStyle } from './readLines';

/** The words of a block as lines, for a place where the block itself cannot stand. */
export function linesOfBlock(block: PastedBlock): PastedLine[] {
  switch (block.kind) {
    case 'paragraph':
      return [block.line];
    case 'subhead':
      return [[{ text: block.text, ...plainStyle }]];
    case 'quote':
      return [...block.lines];
    case 'list':
      return block.items.flatMap(linesOfItem);
    case 'table':
      return block.rows.flatMap((cells) => cells.flatMap(({ lines }) => lines));
    case 'notes':
      return block.notes.flat();
    case 'figure':
      return block.caption === '' ? [] : [[{ text: block.caption, ...plainStyle }]];
    case 'divider':
      return [];
  }
}

function linesOfItem({ first, rest }: PastedItem): PastedLine[] {
  return [
    first,
    ...rest.flatMap((part) => ('kind' in part ? part.items.flatMap(linesOfItem) : [part])),
  ];
}
