import './slash.css';
import '../../ui/menu.css';
import { useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { SlashQuery } from '#shared/editor/slashPlace';
import { useCall } from '../../bridge/queries';
import { runCommand } from '../../commands/runCommands';
import { useShortcutText } from '../../commands/shortcutText';
import { useT } from '../../language';
import { useStore } from '../../ui/store';
import { type ArticleSession, forgetSlash, slashIn } from '../editor';
import { putSnippet } from '../snippets';
import { followSlash } from './followSlash';
import { type SlashItem, slashItems } from './slashItems';
import { useSlashKeys } from './useSlashKeys';

/** What may be put in after a slash; it stands beside the text and takes only the keys that choose. */
export function SlashMenu({ session }: { readonly session: ArticleSession }) {
  const following = useMemo(() => followSlash(session.editor), [session]);
  useEffect(() => following.stop, [following]);
  const slash = useStore(following.slash);
  return slash === null ? null : <OpenSlashMenu key={slash.from} session={session} slash={slash} />;
}

type Props = { readonly session: ArticleSession; readonly slash: SlashQuery };

function OpenSlashMenu({ session, slash }: Props) {
  const t = useT();
  const { editor } = session;
  const snippets = useCall('snippets.list', null).data ?? [];
  const items = slashItems(slash.query, snippets, t);
  const [chosen, setChosen] = useState({ query: slash.query, index: 0 });
  const active = chosen.query === slash.query ? Math.min(chosen.index, items.length - 1) : 0;
  const setActive = (index: number) => setChosen({ query: slash.query, index });
  const listId = useId();
  const leave = () => editor.view.dispatch(forgetSlash(editor.state.tr));
  const choose = (item: SlashItem | undefined): boolean => {
    const asked = slashIn(editor.state);
    if (item === undefined || asked === null) return false;
    editor.view.dispatch(forgetSlash(editor.state.tr.delete(asked.from, asked.to)));
    if (item.kind === 'command') runCommand(item.id);
    else putSnippet(session, item.snippet);
    return true;
  };
  /** Keys may come before the list is drawn for what was typed last: it is the text that counts. */
  const chooseActive = () => {
    const query = slashIn(editor.state)?.query ?? slash.query;
    return choose(query === slash.query ? items[active] : slashItems(query, snippets, t)[0]);
  };
  useSlashKeys(editor, { items, active, listId, setActive, chooseActive, leave });
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (place.current !== null) putBeside(place.current, editor.view.coordsAtPos(slash.from));
  });
  if (items.length === 0) return null;
  return (
    <div
      ref={place}
      id={listId}
      className="menu slashMenu"
      role="listbox"
      aria-label={t('editor.slash')}
    >
      {items.map((item, index) => (
        <SlashOption
          key={item.kind === 'command' ? item.id : item.snippet.id}
          id={`${listId}-${index}`}
          item={item}
          isActive={index === active}
          onPoint={() => setActive(index)}
          onChoose={() => choose(item)}
        />
      ))}
    </div>
  );
}

/** Under the line of the slash, or over it where the window ends; kept within the window. */
function putBeside(menu: HTMLElement, at: { left: number; top: number; bottom: number }): void {
  const { width, height } = menu.getBoundingClientRect();
  const isBelow = at.bottom + height + gap <= window.innerHeight;
  menu.style.left = `${Math.max(gap, Math.min(at.left, window.innerWidth - width - gap))}px`;
  menu.style.top = `${isBelow ? at.bottom + gap : Math.max(gap, at.top - height - gap)}px`;
}
const gap = 6;

type OptionProps = {
  readonly id: string;
  readonly item: SlashItem;
  readonly isActive: boolean;
  readonly onPoint: () => void;
  readonly onChoose: () => void;
};

function SlashOption({ id, item, isActive, onPoint, onChoose }: OptionProps) {
  const shortcutText = useShortcutText();
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isActive) row.current?.scrollIntoView({ block: 'nearest' });
  }, [isActive]);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the text has the keys of the list
    <div
      ref={row}
      id={id}
      className="menuItem"
      role="option"
      tabIndex={-1}
      aria-selected={isActive}
      data-highlighted={isActive || undefined}
      // The caret stays in the text.
      onMouseDown={(event) => event.preventDefault()}
      onMouseMove={onPoint}
      onClick={onChoose}
    >
      <span>{item.kind === 'command' ? item.title : item.snippet.name}</span>
      <kbd className="menuShortcut">
        {item.kind === 'command'
          ? shortcutText(item.id)
          : item.snippet.trigger && `/${item.snippet.trigger}`}
      </kbd>
    </div>
  );
}
