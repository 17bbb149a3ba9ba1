import type { ArticleView } from '#shared/domain/articleView';
import { numberFormat } from '#shared/locales/numberFormat';
import { useLanguage } from '../../../language';
import { GroupHead } from './GroupHead';
import { groupName } from './groupName';
import type { ListLine } from './listLayout';
import type { ArticleLines } from './useArticleLines';

type Props = { readonly view: ArticleView; readonly lines: ArticleLines };

function useHeadWords(view: ArticleView) {
  const words = useLanguage();
  const format = numberFormat(words.language).format;
  return ({ group, count }: Extract<ListLine, { kind: 'head' }>) => ({
    name: groupName(view.grouping, group, words),
    count: words.t('library.groups.count', { count, shown: format(count) }),
  });
}

/** The heads of the groups that are drawn. */
export function GroupHeads({ view, lines }: Props) {
  const wordsOf = useHeadWords(view);
  const { layout, roving, fold } = lines;
  return lines.drawn.map((index) => {
    const line = layout.lineAt(index);
    if (line?.kind !== 'head') return null;
    return (
      <GroupHead
        key={line.group}
        {...wordsOf(line)}
        isFolded={line.isFolded}
        onToggle={() => fold(line.group, !line.isFolded)}
        place={{
          index,
          top: layout.topOf(index),
          activeRef: index === roving.activeIndex ? roving.activeRef : undefined,
          onFocus: () => roving.setActive(index),
          onKeyDown: roving.onKeyDown,
        }}
      />
    );
  });
}

/** The head of the group that is scrolled through, kept at the top. */
export function StuckHead({ view, lines }: Props) {
  const wordsOf = useHeadWords(view);
  const { layout, fold } = lines;
  const first = layout.lineAt(lines.firstInView);
  if (view.grouping === 'none' || first?.kind !== 'row') return null;
  const head = layout.lineAt(layout.indexOf(first.group, 0) - 1);
  if (head?.kind !== 'head') return null;
  const onToggle = () => fold(head.group, true);
  return <GroupHead {...wordsOf(head)} isFolded={false} onToggle={onToggle} place={null} />;
}
