import './outline.css';
import type { Command } from '@tiptap/pm/state';
import { Plus } from 'lucide-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { SectionSlot } from '#shared/domain/template';
import { insertSlot } from '#shared/editor/commands/moveParts';
import type { Outline } from '#shared/editor/outline';
import { useT } from '../../language';
import { Button } from '../../ui/Button';
import { type Store, useStorePart } from '../../ui/store';
import { type ArticleSession, randomBlockId } from '../editor';
import { followOutline } from './followOutline';
import { OutlineContext } from './OutlineContext';
import { OutlineHead } from './OutlineHead';
import { OutlinePart } from './OutlinePart';
import { dropMove, type RowName } from './outlineMoves';
import { useOutlineKeys } from './useOutlineKeys';

/** The article's parts with lengths and warnings: to jump to, fold, reorder and complete. */
export function OutlinePane({ session }: { readonly session: ArticleSession }) {
  const t = useT();
  const following = useMemo(() => followOutline(session), [session]);
  useEffect(() => following.stop, [following]);
  const { outline } = following;
  const partIds = useStorePart(outline, ({ parts }) => parts.map(({ id }) => id).join(' '));
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const tree = useRef<HTMLDivElement>(null);
  const run = (command: Command) => {
    const { editor } = session;
    return command(editor.state, editor.view.dispatch, editor.view);
  };
  const fold = (partId: string, isOpen: boolean) =>
    setOpen((now) => new Set(isOpen ? [...now, partId] : [...now].filter((id) => id !== partId)));
  const keys = useOutlineKeys({ session, outline, tree, fold });
  const latest = useRef(run);
  latest.current = run;
  const control = useMemo(
    () => ({
      session,
      outline,
      onDrop: (move: { dragged: RowName; target: RowName; edge: 'top' | 'bottom' }) =>
        void latest.current(dropMove(outline.get(), move)),
    }),
    [session, outline],
  );
  return (
    <OutlineContext value={control}>
      <section className="outlinePane" aria-label={t('outline.label')}>
        <OutlineHead outline={outline} />
        <div
          ref={tree}
          className="outlineTree"
          role="tree"
          tabIndex={-1}
          aria-label={t('outline.parts')}
          onKeyDown={keys.onKeyDown}
        >
          {partIds.split(' ').map((id) => (
            <OutlinePart
              key={id}
              id={id}
              isOpen={open.has(id)}
              onFold={fold}
              activeId={keys.activeId}
              onActive={keys.setActive}
            />
          ))}
        </div>
        <Slots
          outline={outline}
          onAdd={(slot) => {
            const template = session.template.get();
            if (template === null) return;
            run(insertSlot(template, slot, randomBlockId));
            session.editor.view.focus();
          }}
        />
        <p className="visuallyHidden" role="status">
          {keys.said}
        </p>
      </section>
    </OutlineContext>
  );
}

type SlotsProps = {
  readonly outline: Store<Outline>;
  readonly onAdd: (slot: SectionSlot) => void;
};

/** Sections that the template asks for or offers and the article does not have. */
function Slots({ outline, onAdd }: SlotsProps) {
  const t = useT();
  const key = useStorePart(outline, ({ missing, offered }) =>
    [...missing, ...offered].map(({ id }) => id).join(' '),
  );
  if (key === '') return null;
  const { missing, offered } = outline.get();
  const nameOf = (slot: SectionSlot) => slot.label || slot.headlinePlaceholder || slot.id;
  return (
    <ul className="outlineSlots">
      {[...missing, ...offered].map((slot) => (
        <li
          key={slot.id}
          className="outlineSlot"
          data-missing={missing.includes(slot) || undefined}
        >
          <span>
            {missing.includes(slot)
              ? t('outline.missing', { name: nameOf(slot) })
              : t('outline.offered', { name: nameOf(slot) })}
          </span>
          <Button small look="quiet" onClick={() => onAdd(slot)}>
            <Plus size={14} strokeWidth={1.6} aria-hidden />
            {t('outline.add')}
          </Button>
        </li>
      ))}
    </ul>
  );
}
