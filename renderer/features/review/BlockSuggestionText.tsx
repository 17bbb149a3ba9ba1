import type { BlockSuggestion } from '#shared/editor/reviewItems';
import { useT } from '../../language';

const named = [
  'section',
  'subhead',
  'quote',
  'bulletList',
  'orderedList',
  'verse',
  'table',
  'figure',
  'box',
  'divider',
  'editorsNote',
  'authorsNote',
] as const;

/** What a suggestion does to whole blocks: which kind comes or goes, or where a border does. */
export function BlockSuggestionText({ change }: { readonly change: BlockSuggestion }) {
  const t = useT();
  if ('block' in change) {
    const kind = named.find((name) => name === change.block) ?? 'paragraph';
    const what = t(`review.wholes.${kind}`);
    return <span className="suggestionDoes">{t(`review.blocks.${change.kind}`, { what })}</span>;
  }
  const { before, after } = change;
  return (
    <span>
      <span className="suggestionDoes">{t(`review.blocks.${change.kind}`)}</span>
      {before !== '' && `…${before}`}
      <span aria-hidden>¶</span>
      {after !== '' && `${after}…`}
    </span>
  );
}
