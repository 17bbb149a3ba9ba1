import '../../ui/menu.css';
import { Menu } from '@base-ui/react/menu';
import { Toolbar as Bar } from '@base-ui/react/toolbar';
import { Check, ChevronDown } from 'lucide-react';
import { Fragment } from 'react';
import type { RunnableCommandId } from '#shared/commands/commandTable';
import { runCommand } from '../../commands/runCommands';
import { useShortcutText } from '../../commands/shortcutText';
import { useT } from '../../language';
import { isDisabled, pressed } from './toolbarButtons';
import type { ToolbarState } from './toolbarState';

type Groups = readonly (readonly RunnableCommandId[])[];

const moreKinds: Groups = [
  ['format.verse', 'format.editorsNote', 'format.authorsNote'],
  ['format.bylineParagraph', 'format.closingParagraph'],
  ['insert.box', 'format.boxPlacing', 'insert.divider'],
  ['format.sectionUp', 'format.sectionDown', 'format.sectionRemove'],
];

const tableTools: Groups = [
  ['table.rowAbove', 'table.rowBelow', 'table.columnLeft', 'table.columnRight'],
  ['table.removeRow', 'table.removeColumn'],
  ['table.mergeCells', 'table.splitCell', 'table.headRow'],
  ['table.alignLeft', 'table.alignCenter', 'table.alignRight'],
  ['table.remove'],
];

/** The menus at the end of the bar: what is used now and then, and a table's tools inside a table. */
export function ToolbarMenus({ state }: { readonly state: ToolbarState }) {
  const t = useT();
  return (
    <Bar.Group className="toolbarGroup">
      <ToolbarMenu label={t('editor.moreKinds')} groups={moreKinds} state={state} />
      {state.inTable && (
        <ToolbarMenu label={t('editor.tableTools')} groups={tableTools} state={state} />
      )}
    </Bar.Group>
  );
}

type MenuProps = {
  readonly label: string;
  readonly groups: Groups;
  readonly state: ToolbarState;
};

function ToolbarMenu({ label, groups, state }: MenuProps) {
  return (
    <Menu.Root modal={false}>
      <Bar.Button render={<Menu.Trigger />} className="toolbarButton toolbarMenu">
        {label}
        <ChevronDown size={14} strokeWidth={1.6} aria-hidden />
      </Bar.Button>
      <Menu.Portal>
        <Menu.Positioner className="menuPositioner" sideOffset={4}>
          <Menu.Popup className="menu">
            {groups.map((ids, index) => (
              <Fragment key={ids[0]}>
                {index > 0 && <Menu.Separator className="menuSeparator" />}
                {ids.map((id) => (
                  <ToolbarMenuItem key={id} id={id} state={state} />
                ))}
              </Fragment>
            ))}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}

type ItemProps = { readonly id: RunnableCommandId; readonly state: ToolbarState };

function ToolbarMenuItem({ id, state }: ItemProps) {
  const t = useT();
  const shortcutText = useShortcutText();
  return (
    <Menu.Item
      className="menuItem"
      data-command={id}
      disabled={isDisabled(state, id)}
      // After the menu has closed and given the focus back, or it would take the caret again.
      onClick={() => setTimeout(() => runCommand(id))}
    >
      <span>{t(`commands.${id}`)}</span>
      {pressed(state, id) === true ? (
        <Check size={14} strokeWidth={1.8} aria-hidden />
      ) : (
        <kbd className="menuShortcut">{shortcutText(id)}</kbd>
      )}
    </Menu.Item>
  );
}
