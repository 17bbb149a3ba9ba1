import { ChevronRight, CircleAlert, GripVertical, MoveDown, MoveUp } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, type RefObject, useRef } from 'react';
import { useT } from '../../../language';
import { IconButton } from '../../../ui/IconButton';
import { useStorePart } from '../../../ui/store';
import { type DragEdge, type DragKind, useDragReorder } from '../../../ui/useDragReorder';
import { useTemplateSession } from './TemplateEditorContext';

type Props = {
  /** Names the card among those around it. */
  readonly name: string;
  /** What it carries when it is dragged. */
  readonly id: string;
  /** The place in the template, as its problems name it. */
  readonly path: string;
  /** What the card is called. */
  readonly label: string;
  readonly isOpen: boolean;
  readonly onFold: (name: string, isOpen: boolean) => void;
  /** The cards among which it may be dragged. */
  readonly kind: DragKind<string>;
  readonly onDrop: (dragged: string, edge: DragEdge) => void;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  /** Moves the card one step up or down. */
  readonly onStep: (step: -1 | 1) => void;
  /** What the line of the folded card says. */
  readonly title: ReactNode;
  /** What can be done with the card, besides moving it. */
  readonly tools: ReactNode;
  /** The line, where other things than such cards can be dropped on it; and whether one is held over it. */
  readonly line?: RefObject<HTMLDivElement | null>;
  readonly isTaking?: boolean;
  /** What can be set without unfolding. */
  readonly controls?: ReactNode;
  readonly children: ReactNode;
};

/** A part of the template: folded, a line that says what it is; unfolded, all that can be asked of it. */
export function EditorCard(props: Props) {
  const { name, id, path, isOpen, kind, onDrop, onFold, onStep } = props;
  const t = useT();
  const card = useRef<HTMLLIElement>(null);
  const grip = useRef<HTMLSpanElement>(null);
  const { edge } = useDragReorder({ element: card, grip, kind, item: id, onDrop });
  const { label } = props;
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    if (!event.altKey || step === 0) return;
    event.preventDefault();
    onStep(step);
  };
  return (
    <li ref={card} className="editorCard" data-card={name} data-edge={edge ?? undefined}>
      <div className="cardLine" ref={props.line} data-taking={props.isTaking || undefined}>
        <span className="cardGrip" ref={grip} aria-hidden>
          <GripVertical size={15} strokeWidth={1.6} />
        </span>
        <button
          type="button"
          className="cardFold"
          data-fold={path}
          aria-expanded={isOpen}
          aria-label={t(isOpen ? 'templates.editor.fold' : 'templates.editor.unfold', { label })}
          aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
          onClick={() => onFold(name, !isOpen)}
          onKeyDown={onKeyDown}
        >
          <ChevronRight size={14} strokeWidth={1.8} aria-hidden />
          {props.title}
        </button>
        <CardProblems path={path} />
        {props.controls}
        <span className="cardTools">
          <IconButton
            small
            icon={MoveUp}
            label={t('templates.editor.moveUp')}
            disabled={props.isFirst}
            onClick={() => onStep(-1)}
          />
          <IconButton
            small
            icon={MoveDown}
            label={t('templates.editor.moveDown')}
            disabled={props.isLast}
            onClick={() => onStep(1)}
          />
          {props.tools}
        </span>
      </div>
      {isOpen && <div className="cardBody">{props.children}</div>}
    </li>
  );
}

function CardProblems({ path }: { readonly path: string }) {
  const t = useT();
  const { problems } = useTemplateSession();
  const count = useStorePart(
    problems,
    (now) => now.filter((each) => each.path === path || each.path.startsWith(`${path}.`)).length,
  );
  if (count === 0) return null;
  const text = t('templates.editor.problems', { count });
  return (
    <span className="cardProblems" title={text}>
      <CircleAlert size={13} strokeWidth={1.6} aria-hidden />
      <span>{text}</span>
    </span>
  );
}
