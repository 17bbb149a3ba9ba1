import { ChevronRight, CircleAlert } from 'lucide-react';
import { memo, useMemo, useRef } from 'react';
import type { OutlineBlock, OutlinePart as Part } from '#shared/editor/outline';
import { useLanguage } from '../../language';
import { useStorePart } from '../../ui/store';
import { goToRow } from './goToRow';
import { lengthText } from './lengthText';
import { useOutline } from './OutlineContext';
import type { RowName } from './outlineMoves';
import { useRowDrag } from './useRowDrag';

type Props = {
  readonly id: string;
  readonly isOpen: boolean;
  readonly activeId: string | null;
  readonly onFold: (partId: string, isOpen: boolean) => void;
  readonly onActive: (id: string) => void;
};

/** A part and, unfolded, its blocks. Draws again only when this part reads differently. */
export const OutlinePart = memo(function OutlinePart(props: Props) {
  const { id, isOpen, activeId, onActive } = props;
  const { outline } = useOutline();
  const part = useStorePart(outline, ({ parts }) => parts.find((each) => each.id === id) ?? null);
  if (part === null) return null;
  return (
    <>
      <PartRow {...props} part={part} />
      {isOpen &&
        part.blocks.map((block) => (
          <BlockRow
            key={block.id}
            block={block}
            partId={id}
            isActive={activeId === block.id}
            onActive={onActive}
          />
        ))}
    </>
  );
});

function PartRow({ part, isOpen, activeId, onFold, onActive }: Props & { readonly part: Part }) {
  const { t, language } = useLanguage();
  const { session, outline, onDrop } = useOutline();
  const element = useRef<HTMLDivElement>(null);
  const { id, kind } = part;
  const row = useMemo<RowName>(() => ({ kind, id }), [kind, id]);
  const edge = useRowDrag(element, row, onDrop);
  const name = kind === 'lead' ? t('outline.lead') : part.label;
  const isFirst = outline.get().parts[0]?.id === id;
  return (
    <div
      ref={element}
      className="outlinePart"
      role="treeitem"
      aria-level={1}
      aria-expanded={isOpen}
      aria-selected={activeId === id}
      tabIndex={activeId === id || (activeId === null && isFirst) ? 0 : -1}
      data-row={id}
      data-kind={kind}
      data-edge={edge ?? undefined}
      onFocus={() => onActive(id)}
      onClick={() => goToRow(session, row)}
      onKeyDown={undefined}
    >
      <button
        type="button"
        className="outlineFold"
        tabIndex={-1}
        aria-label={t(isOpen ? 'outline.fold' : 'outline.unfold', { name: name || part.headline })}
        onClick={(event) => {
          event.stopPropagation();
          onFold(id, !isOpen);
        }}
      >
        <ChevronRight size={14} strokeWidth={1.8} aria-hidden data-open={isOpen || undefined} />
      </button>
      <span className="outlineText">
        <span className="outlineLine">
          {name !== '' && <span className="outlineLabel">{name}</span>}
          <span className="outlineLength tabular" data-over={isOver(part) || undefined}>
            {lengthText(part, language)}
          </span>
        </span>
        {(part.headline !== '' || (kind === 'section' && name === '')) && (
          <span className="outlineHeadline">
            {part.number}
            {part.headline || t('outline.noHeadline')}
          </span>
        )}
        {part.warnings.map((warning) => (
          <span key={warning} className="outlineWarning">
            <CircleAlert size={12} strokeWidth={1.8} aria-hidden />
            {t(`outline.warnings.${warning}`)}
          </span>
        ))}
      </span>
    </div>
  );
}

function isOver({ length, range }: Part): boolean {
  return range !== null && length > range.max;
}

type BlockProps = {
  readonly block: OutlineBlock;
  readonly partId: string;
  readonly isActive: boolean;
  readonly onActive: (id: string) => void;
};

const BlockRow = memo(function BlockRow({ block, partId, isActive, onActive }: BlockProps) {
  const { t } = useLanguage();
  const { session, onDrop } = useOutline();
  const element = useRef<HTMLDivElement>(null);
  const { id } = block;
  const row = useMemo<RowName>(() => ({ kind: 'block', id, partId }), [id, partId]);
  const edge = useRowDrag(element, row, onDrop);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the tree takes the keys of all its rows
    <div
      ref={element}
      className="outlineBlock"
      role="treeitem"
      aria-level={2}
      aria-selected={isActive}
      tabIndex={isActive ? 0 : -1}
      data-row={id}
      data-part={partId}
      data-kind="block"
      data-edge={edge ?? undefined}
      onFocus={() => onActive(id)}
      onClick={() => goToRow(session, row)}
    >
      <span className="outlineKind">{t(`outline.kinds.${kindOf(block.kind)}`)}</span>
      <span className="outlineBlockText">{block.text || t('outline.noText')}</span>
    </div>
  );
});

const kinds = [
  'paragraph',
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
  'closingParagraph',
  'bylineParagraph',
] as const;

function kindOf(name: string): (typeof kinds)[number] {
  return kinds.find((kind) => kind === name) ?? 'paragraph';
}
