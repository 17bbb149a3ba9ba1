import '../../../ui/menu.css';
import { ContextMenu } from '@base-ui/react/context-menu';
import { type MouseEvent, type ReactNode, useState } from 'react';
import { acceleratorText } from '../../../commands/shortcutText';
import type { TreeKeys } from './useTreeKeys';

type Menu = {
  readonly label: string;
  readonly items: readonly {
    readonly text: string;
    readonly keys?: string;
    readonly isEnabled?: boolean;
    readonly run: () => void;
  }[];
};

type Props = {
  readonly label: string;
  readonly keys: TreeKeys;
  /** What can be done with a line; null for nothing. */
  readonly menuOf: (index: number) => Menu | null;
  readonly children: ReactNode;
};

/** The lines of one of the shelf's trees, with one menu for all of them. */
export function ShelfRows({ label, keys, menuOf, children }: Props) {
  const [index, setIndex] = useState(-1);
  const menu = menuOf(index);
  const point = (event: MouseEvent & { preventBaseUIHandler(): void }) => {
    const row = (event.target as Element).closest<HTMLElement>('[data-index]');
    const found = Number(row?.dataset.index ?? -1);
    if (menuOf(found) === null) event.preventBaseUIHandler();
    else setIndex(found);
  };
  return (
    <ContextMenu.Root>
      <ContextMenu.Trigger
        render={<div ref={keys.tree} className="shelfRows" role="tree" aria-label={label} />}
        onKeyDown={keys.onKeyDown}
        onContextMenu={point}
      >
        {children}
      </ContextMenu.Trigger>
      {menu !== null && (
        <ContextMenu.Portal>
          <ContextMenu.Positioner className="menuPositioner">
            {/* What is chosen may ask for a name: the focus goes there. */}
            <ContextMenu.Popup className="menu" aria-label={menu.label} finalFocus={false}>
              {menu.items.map(({ text, keys: shortcut, isEnabled = true, run }) => (
                <ContextMenu.Item
                  key={text}
                  className="menuItem"
                  disabled={!isEnabled}
                  onClick={run}
                >
                  <span>{text}</span>
                  {shortcut !== undefined && (
                    <kbd className="menuShortcut">{acceleratorText(shortcut)}</kbd>
                  )}
                </ContextMenu.Item>
              ))}
            </ContextMenu.Popup>
          </ContextMenu.Positioner>
        </ContextMenu.Portal>
      )}
    </ContextMenu.Root>
  );
}
