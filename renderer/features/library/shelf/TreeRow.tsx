import { ChevronDown, ChevronRight, type LucideIcon } from 'lucide-react';
import {
  type CSSProperties,
  type DragEvent,
  type MouseEvent,
  type ReactNode,
  useState,
} from 'react';
import { numberFormat } from '#shared/locales/numberFormat';
import { useLanguage } from '../../../language';
import { bringsArticles, droppedArticles } from '../filing/articleDrag';
import { NameField } from './NameField';
import type { TreePlace } from './useTreeKeys';

type Props = {
  readonly icon: LucideIcon;
  readonly name: ReactNode;
  /** The name as a tooltip, where it may be cut. */
  readonly title?: string;
  readonly count?: string;
  readonly level?: number;
  readonly place: TreePlace;
  readonly isChosen: boolean;
  /** Whether those within it are shown; undefined when there are none. */
  readonly isOpen?: boolean | undefined;
  readonly onFold?: (isOpen: boolean) => void;
  readonly onChoose: () => void;
  /** Takes articles that are dropped here. */
  readonly onArticles?: (ids: readonly string[]) => void;
};

/** How deep a line stands, for the style sheet. */
export function levelStyle(level: number): CSSProperties {
  const style: CSSProperties & { '--level': number } = { '--level': level };
  return style;
}

/** Takes articles that are dropped; says whether some are over it. */
function useDropped(onArticles: Props['onArticles']) {
  const [isOver, setOver] = useState(false);
  return {
    isOver,
    hands: {
      onDragOver: (event: DragEvent) => {
        if (onArticles === undefined || !bringsArticles(event)) return;
        event.preventDefault();
        event.dataTransfer.dropEffect = 'copy';
        setOver(true);
      },
      onDragLeave: () => setOver(false),
      onDrop: (event: DragEvent) => {
        setOver(false);
        if (onArticles === undefined || !bringsArticles(event)) return;
        event.preventDefault();
        onArticles(droppedArticles(event));
      },
    },
  };
}

/** One line of the shelf's trees. The keys are the tree's. */
export function TreeRow(row: Props) {
  const { icon: Icon, level = 0, isOpen, onFold, place } = row;
  const { isOver, hands } = useDropped(row.onArticles);
  const Chevron = isOpen ? ChevronDown : ChevronRight;
  const onClick = ({ target }: MouseEvent) => {
    const isTwist = target instanceof Element && target.closest('.shelfTwist') !== null;
    if (isTwist && isOpen !== undefined) onFold?.(!isOpen);
    else row.onChoose();
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the tree hears the keys of all its lines
    <div
      className="shelfRow"
      role="treeitem"
      style={levelStyle(level)}
      title={row.title}
      aria-level={level + 1}
      aria-selected={row.isChosen}
      aria-expanded={isOpen}
      data-index={place.index}
      data-over={isOver || undefined}
      tabIndex={place.isActive ? 0 : -1}
      onFocus={place.onFocus}
      onClick={onClick}
      {...hands}
    >
      <span className="shelfTwist">
        {isOpen !== undefined && <Chevron size={13} strokeWidth={1.8} aria-hidden />}
      </span>
      <Icon size={14} strokeWidth={1.6} aria-hidden />
      <span className="shelfName">{row.name}</span>
      {row.count !== undefined && <span className="shelfCount tabular">{row.count}</span>}
    </div>
  );
}

type CountedProps = Omit<Props, 'name' | 'title' | 'count'> & {
  readonly item: { readonly name: string; readonly count: number };
  /** Set while its name is written anew. */
  readonly writing: {
    readonly label: string;
    readonly maxLength: number;
    readonly onDone: (name: string | null) => void;
  } | null;
};

/** A line for what holds articles: its name, which may be being written, and how many. */
export function CountedRow({ item: { name, count }, writing, ...row }: CountedProps) {
  const { language } = useLanguage();
  return (
    <TreeRow
      {...row}
      title={name}
      name={writing === null ? name : <NameField value={name} {...writing} />}
      count={numberFormat(language).format(count)}
    />
  );
}
