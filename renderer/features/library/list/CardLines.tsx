import type { ArticleView } from '#shared/domain/articleView';
import { useT } from '../../../language';
import { ArticleRow, WaitingRow } from '../ArticleRow';
import { articleLine, linePlace } from './articleLine';
import { GroupHeads } from './GroupHeads';
import { ListScroller } from './ListScroller';
import type { ArticleLines } from './useArticleLines';

type Props = {
  readonly view: ArticleView;
  readonly lines: ArticleLines;
  readonly openId: string | null;
};

/** The lines of the narrow list: a card for each article. */
export function CardLines({ view, lines, openId }: Props) {
  const t = useT();
  const { layout, rows } = lines;
  return (
    <ListScroller view={view} lines={lines}>
      <div className="articleRows" style={{ height: layout.height }}>
        <div role="listbox" aria-label={t('library.list')} aria-multiselectable {...lines.hands}>
          {lines.drawn.map((index) => {
            const line = layout.lineAt(index);
            if (line?.kind !== 'row') return null;
            const article = rows.rowAt(line.group, line.offset);
            // Named by its place until it is known which article stands there.
            return article === undefined ? (
              <WaitingRow key={`line-${index}`} {...linePlace(lines, index, line)} />
            ) : (
              <ArticleRow
                key={article.id}
                {...articleLine(lines, index, { line, article, openId, view })}
              />
            );
          })}
        </div>
        <GroupHeads view={view} lines={lines} />
      </div>
    </ListScroller>
  );
}
