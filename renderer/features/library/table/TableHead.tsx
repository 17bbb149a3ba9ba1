import { ArrowDown, ArrowUp } from 'lucide-react';
import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import type { ArticleSort } from '#shared/domain/articleView';
import { columnWidth, type ListChoices, type ListColumn } from '#shared/domain/listChoices';
import { useT } from '../../../language';
import { sortOfColumn, widthOf } from './columns';
import { columnHeadRole, gridRoles } from './gridRoles';

type Props = {
  readonly choices: ListChoices;
  readonly onSort: (sort: ArticleSort) => void;
  /** While a width is dragged, and once it is let go. */
  readonly onWidth: (column: ListColumn, width: number, isDone: boolean) => void;
};

/** The heads of the columns: each sorts by its column, and its edge is dragged to another width. */
export function TableHead({ choices, onSort, onWidth }: Props) {
  const t = useT();
  return (
    <div className="tableHead" {...gridRoles.headRow}>
      <ColumnHead
        label={t('library.columns.title')}
        sort="title"
        choices={choices}
        onSort={onSort}
      />
      {choices.columns.map((column) => (
        <ColumnHead
          key={column}
          label={t(`library.columns.${column}`)}
          sort={sortOfColumn[column]}
          choices={choices}
          onSort={onSort}
        >
          <WidthBar
            label={t('library.columns.width', { column: t(`library.columns.${column}`) })}
            width={widthOf(column, choices.widths)}
            onWidth={(width, isDone) => onWidth(column, width, isDone)}
          />
        </ColumnHead>
      ))}
    </div>
  );
}

type HeadProps = {
  readonly label: string;
  readonly sort: ArticleSort | undefined;
  readonly choices: ListChoices;
  readonly onSort: (sort: ArticleSort) => void;
  readonly children?: React.ReactNode;
};

function ColumnHead({ label, sort, choices, onSort, children }: HeadProps) {
  const isSorted = sort !== undefined && sort === choices.sort;
  const Direction = choices.descending ? ArrowDown : ArrowUp;
  const order = choices.descending ? 'descending' : 'ascending';
  return (
    <div className="columnHead" {...columnHeadRole(isSorted ? order : 'none')}>
      {sort === undefined ? (
        <span className="columnName">{label}</span>
      ) : (
        <button type="button" className="columnName" onClick={() => onSort(sort)}>
          {label}
          {isSorted && <Direction size={13} strokeWidth={1.8} aria-hidden />}
        </button>
      )}
      {children}
    </div>
  );
}

type WidthBarProps = {
  readonly label: string;
  readonly width: number;
  readonly onWidth: (width: number, isDone: boolean) => void;
};

const within = (width: number) => Math.min(columnWidth.max, Math.max(columnWidth.min, width));

function WidthBar({ label, width, onWidth }: WidthBarProps) {
  const from = useRef<{ readonly x: number; readonly width: number } | null>(null);
  // The columns hang on the right edge: dragged to the left, a column grows.
  const widthAt = ({ clientX }: PointerEvent) =>
    from.current === null ? width : within(from.current.width + from.current.x - clientX);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowLeft: columnWidth.step, ArrowRight: -columnWidth.step }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    onWidth(within(width + step), true);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a rule is not dragged; this is WAI-ARIA's window splitter
    <div
      className="columnWidth"
      role="separator"
      aria-orientation="vertical"
      aria-label={label}
      aria-valuemin={columnWidth.min}
      aria-valuemax={columnWidth.max}
      aria-valuenow={width}
      tabIndex={0}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        from.current = { x: event.clientX, width };
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={(event) => from.current && onWidth(widthAt(event), false)}
      onPointerUp={(event) => {
        onWidth(widthAt(event), true);
        from.current = null;
      }}
    />
  );
}
