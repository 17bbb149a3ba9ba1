import { Toolbar as Bar } from '@base-ui/react/toolbar';
import {
  Bold,
  Heading3,
  ImagePlus,
  Italic,
  Link,
  List,
  ListOrdered,
  type LucideIcon,
  Pilcrow,
  Redo2,
  SquarePlus,
  Superscript,
  Table,
  TextQuote,
  Underline,
  Undo2,
} from 'lucide-react';
import { useEffect, useMemo } from 'react';
import type { RunnableCommandId } from '#shared/commands/commandTable';
import { runCommand } from '../../commands/runCommands';
import { useShortcutText } from '../../commands/shortcutText';
import { useT } from '../../language';
import { useStore } from '../../ui/store';
import { Tooltip } from '../../ui/Tooltip';
import type { ArticleSession } from './articleSession';
import { SuggestToggle } from './SuggestToggle';
import { ToolbarMenus } from './ToolbarMenus';
import { isDisabled, pressed } from './toolbarButtons';
import { followToolbar } from './toolbarState';

type Props = { readonly session: ArticleSession };
type Item = readonly [id: RunnableCommandId, icon: LucideIcon];

const groups: readonly (readonly Item[])[] = [
  [
    ['edit.undo', Undo2],
    ['edit.redo', Redo2],
  ],
  [
    ['format.paragraph', Pilcrow],
    ['format.subhead', Heading3],
    ['format.quote', TextQuote],
    ['format.bulletList', List],
    ['format.orderedList', ListOrdered],
  ],
  [
    ['format.bold', Bold],
    ['format.italic', Italic],
    ['format.underline', Underline],
    ['format.superscript', Superscript],
    ['format.link', Link],
  ],
  [
    ['insert.figure', ImagePlus],
    ['insert.table', Table],
  ],
  [['insert.section', SquarePlus]],
];

/** The bar over the paper; each button is a command of the table, shown with its shortcut. */
export function Toolbar({ session }: Props) {
  const t = useT();
  const shortcutText = useShortcutText();
  const following = useMemo(() => followToolbar(session.editor), [session]);
  useEffect(() => following.stop, [following]);
  const state = useStore(following.store);
  return (
    <Bar.Root className="toolbar" aria-label={t('editor.toolbar')}>
      {groups.map((items) => (
        <Bar.Group className="toolbarGroup" key={items[0]?.[0]}>
          {items.map(([id, Icon]) => (
            <Tooltip key={id} label={t(`commands.${id}`)} shortcut={shortcutText(id)}>
              <Bar.Button
                className="toolbarButton"
                aria-label={t(`commands.${id}`)}
                aria-pressed={pressed(state, id)}
                disabled={isDisabled(state, id)}
                data-command={id}
                // The caret stays in the text.
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => runCommand(id)}
              >
                <Icon size={17} strokeWidth={1.6} aria-hidden />
              </Bar.Button>
            </Tooltip>
          ))}
        </Bar.Group>
      ))}
      <SuggestToggle session={session} />
      <ToolbarMenus state={state} />
    </Bar.Root>
  );
}
