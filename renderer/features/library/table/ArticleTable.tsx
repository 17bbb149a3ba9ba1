import './table.css';
import { type CSSProperties, useState } from 'react';
import type { ArticleSort, ArticleView } from '#shared/domain/articleView';
import type { ListChoices, ListColumn } from '#shared/domain/listChoices';
import { useT } from '../../../language';
import { articleLine, linePlace } from '../list/articleLine';
import { GroupHeads } from '../list/GroupHeads';
import { ListScroller } from '../list/ListScroller';
import type { ArticleLines } from '../list/useArticleLines';
import { startsDescending } from '../listOrder';
import { gridColumns } from './columns';
import { gridRole, gridRoles } from './gridRoles';
import { TableHead } from './TableHead';
import { TableRow, WaitingTableRow } from './TableRow';

type Props = {
  readonly view: ArticleView;
  readonly lines: ArticleLines;
  readonly openId: string | null;
  readonly choices: ListChoices;
  readonly onChoices: (patch: Partial<ListChoices>) => void;
};

/** The wide list: articles as rows of a table, whose columns are chosen, sorted by and dragged to width. */
export function ArticleTable({ view, lines, openId, choices, onChoices }: Props) {
  const t = useT();
  const { layout, rows } = lines;
  const [dragged, setDragged] = useState<ListChoices['widths']>({});
  const widths = { ...choices.widths, ...dragged };
  const { columns } = choices;
  const sortBy = (sort: ArticleSort) =>
    onChoices({
      sort,
      descending: sort === choices.sort ? !choices.descending : startsDescending[sort],
    });
  const body = { ...gridRoles.body, ...lines.hands };
  const setWidth = (column: ListColumn, width: number, isDone: boolean) => {
    setDragged((before) => ({ ...before, [column]: width }));
    if (isDone) onChoices({ widths: { ...widths, [column]: width } });
  };
  const style: CSSProperties & { '--columns': string } = {
    '--columns': gridColumns({ columns, widths }),
  };
  return (
    <div className="articleTable" {...gridRole(t('library.list'), layout.rowCount)} style={style}>
      <TableHead choices={{ ...choices, widths }} onSort={sortBy} onWidth={setWidth} />
      <ListScroller view={view} lines={lines}>
        <div className="articleRows" {...gridRoles.inside} style={{ height: layout.height }}>
          <div {...body}>
            {lines.drawn.map((index) => {
              const line = layout.lineAt(index);
              if (line?.kind !== 'row') return null;
              const article = rows.rowAt(line.group, line.offset);
              return article === undefined ? (
                <WaitingTableRow key={`line-${index}`} {...linePlace(lines, index, line)} />
              ) : (
                <TableRow
                  key={article.id}
                  {...articleLine(lines, index, { line, article, openId, view })}
                  columns={columns}
                />
              );
            })}
          </div>
          <GroupHeads view={view} lines={lines} />
        </div>
      </ListScroller>
    </div>
  );
}
