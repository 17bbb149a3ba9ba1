import { TriangleAlert } from 'lucide-react';
import { memo, type Ref } from 'react';
import type { ArticleSummary } from '#shared/domain/article';
import type { ListColumn } from '#shared/domain/listChoices';
import { formatPublishedAt } from '#shared/locales/formatDate';
import { numberFormat } from '#shared/locales/numberFormat';
import { useLanguage, useT } from '../../../language';
import { LikeChip } from '../../likeness';
import { StatusChip } from '../../workflow';
import type { ArticleLine, LinePlace } from '../ArticleRow';
import { RowTags } from '../RowTags';
import { useMomentText } from '../useMomentText';
import { gridRoles } from './gridRoles';

type Props = ArticleLine & { readonly columns: readonly ListColumn[] };

/** The head of the table is its first row. */
const headRows = 1;

function placeAttributes({ index, position, top, activeRef }: LinePlace) {
  return {
    ...gridRoles.row,
    ref: activeRef as Ref<HTMLDivElement>,
    'data-line': index,
    tabIndex: activeRef === undefined ? -1 : 0,
    'aria-rowindex': position + headRows + 1,
    style: { transform: `translateY(${top}px)` },
  };
}

/** The row of an article that is still to be read. */
export function WaitingTableRow(place: LinePlace) {
  const t = useT();
  return (
    <div {...placeAttributes(place)} className="tableRow" aria-busy>
      <span {...gridRoles.cell} className="visuallyHidden">
        {t('library.loading')}
      </span>
    </div>
  );
}

/** One article of the wide list, a cell for each column. */
export const TableRow = memo(function TableRow(line: Props) {
  const t = useT();
  const { article } = line;
  const state = { 'aria-selected': line.isSelected, 'aria-current': line.isOpen };
  return (
    <div
      {...placeAttributes(line)}
      {...state}
      className="tableRow"
      draggable={line.place === 'library'}
    >
      <span {...gridRoles.cell} className="tableTitle" title={article.title}>
        {article.hasRecovery && (
          <TriangleAlert
            className="tableRecovery"
            size={13}
            strokeWidth={1.8}
            aria-label={t('library.recovery')}
          />
        )}
        {article.title || t('library.untitled')} <LikeChip id={article.id} />
      </span>
      {line.columns.map((column) => (
        <span key={column} {...gridRoles.cell} className="tableCell tabular" data-column={column}>
          <CellContent article={article} column={column} />
        </span>
      ))}
    </div>
  );
});

type CellProps = { readonly article: ArticleSummary; readonly column: ListColumn };

function CellContent({ article, column }: CellProps) {
  const { language } = useLanguage();
  const momentText = useMomentText();
  switch (column) {
    case 'status':
      return <StatusChip status={article.status} />;
    case 'channel':
    case 'source':
      return article[column];
    case 'tags':
      return <RowTags tags={article.tags} />;
    case 'words':
      return numberFormat(language).format(article.words);
    case 'published':
      return article.publishedAt === null ? '' : formatPublishedAt(article.publishedAt, language);
    case 'updated':
      return momentText(article.updatedAt);
    case 'created':
      return momentText(article.createdAt);
  }
}
