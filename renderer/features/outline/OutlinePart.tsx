import { ChevronRight, CircleAlert } from 'lucide-react';
import { memo, useMemo } from 'react';
import type { OutlineBlock, OutlinePart as Part } from '#shared/editor/outline';
import type { Language, Translator } from '#shared/locales/createTranslator';
import { useLanguage, useT } from '../../language';
import { useStorePart } from '../../ui/store';
import { FateChip } from './FateChip';
import { lengthText } from './lengthText';
import { useOutline } from './OutlineContext';
import { OutlineRow, type RowPlace } from './OutlineRow';
import type { RowName } from './outlineMoves';

type Props = RowPlace & { readonly id: string };

/** A part and, unfolded, its blocks. Draws again only when this part reads differently. */
export const OutlinePart = memo(function OutlinePart({ id, place, of }: Props) {
  const { outline, unfolded } = useOutline();
  const part = useStorePart(outline, ({ parts }) => parts.find((each) => each.id === id) ?? null);
  const isOpen = useStorePart(unfolded, (open) => open.has(id));
  if (part === null) return null;
  const { blocks } = part;
  return (
    <>
      <PartRow part={part} isOpen={isOpen} place={place} of={of} />
      {isOpen &&
        blocks.map((block, index) => (
          <BlockRow key={block.id} block={block} partId={id} place={index + 1} of={blocks.length} />
        ))}
    </>
  );
});

type PartProps = RowPlace & { readonly part: Part; readonly isOpen: boolean };

function PartRow({ part, isOpen, place, of }: PartProps) {
  const { t, language } = useLanguage();
  const { fold } = useOutline();
  const { id, kind, label, headline, number } = part;
  const row = useMemo<RowName>(() => ({ kind, id }), [kind, id]);
  const name = kind === 'lead' ? t('outline.lead') : label;
  return (
    <OutlineRow
      row={row}
      label={labelOf(part, t, language)}
      fate={part.fate}
      isOpen={isOpen}
      place={place}
      of={of}
    >
      <button
        type="button"
        className="outlineFold"
        tabIndex={-1}
        aria-label={t(isOpen ? 'outline.fold' : 'outline.unfold', { name: name || headline })}
        onClick={(event) => {
          event.stopPropagation();
          fold(id, !isOpen);
        }}
      >
        <ChevronRight size={14} strokeWidth={1.8} aria-hidden data-open={isOpen || undefined} />
      </button>
      <span className="outlineText">
        <span className="outlineLine">
          <span className="outlineLabel">{name || `${number}${headlineOf(part, t)}`}</span>
          <FateChip fate={part.fate} />
          <span className="outlineLength tabular">{lengthText(part, language)}</span>
        </span>
        {name !== '' && headline !== '' && (
          <span className="outlineHeadline">
            {number}
            {headline}
          </span>
        )}
        {part.warnings.map((warning) => (
          <span key={warning} className="outlineWarning">
            <CircleAlert size={12} strokeWidth={1.8} aria-hidden />
            {t(`outline.warnings.${warning}`)}
          </span>
        ))}
      </span>
    </OutlineRow>
  );
}

function headlineOf({ headline }: Part, t: Translator): string {
  return headline || t('outline.noHeadline');
}

/** A part as it is read out: name, headline, length, and what is not as it should be. */
function labelOf(part: Part, t: Translator, language: Language): string {
  const { kind, label, headline, warnings, fate } = part;
  const name = kind === 'lead' ? t('outline.lead') : label;
  const length = t('outline.length', { length: lengthText(part, language) });
  const words = warnings.map((warning) => t(`outline.warnings.${warning}`));
  const title = name === '' ? headlineOf(part, t) : headline;
  const suggested = fate === null ? '' : t(`outline.fates.${fate}`);
  return [name, title, suggested, length, ...words]
    .filter((word) => word !== '')
    .join(t('outline.pause'));
}

type BlockProps = RowPlace & { readonly block: OutlineBlock; readonly partId: string };

const BlockRow = memo(function BlockRow({ block, partId, place, of }: BlockProps) {
  const t = useT();
  const { id } = block;
  const row = useMemo<RowName>(() => ({ kind: 'block', id, partId }), [id, partId]);
  return (
    <OutlineRow row={row} label={null} fate={block.fate} place={place} of={of}>
      <span className="outlineKind">{t(`outline.kinds.${kindOf(block.kind)}`)}</span>
      <span className="outlineBlockText">{textOf(block, t)}</span>
      <FateChip fate={block.fate} />
    </OutlineRow>
  );
});

function textOf({ text, kind }: OutlineBlock, t: Translator): string {
  return text === '' && kind !== 'divider' ? t('outline.noText') : text;
}

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
