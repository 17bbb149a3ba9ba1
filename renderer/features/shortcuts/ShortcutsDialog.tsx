import './shortcuts.css';
import { useState } from 'react';
import {
  type CommandId,
  commandTable,
  type MenuName,
  menuNames,
} from '#shared/commands/commandTable';
import type { Settings } from '#shared/domain/settings';
import { useShortcutText } from '../../commands/shortcutText';
import { foldText, useT } from '../../language';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { SearchField } from '../../ui/SearchField';
import { useUpdateSettings } from '../settings';
import { ShortcutRow } from './ShortcutRow';
import { useShortcutEditing } from './useShortcutEditing';

type Props = { readonly choices: Settings['shortcuts']; readonly onClose: () => void };
type Group = { readonly menu: MenuName; readonly ids: readonly CommandId[] };

/** Every command of the desk by menu, with its keys, to be looked up and changed. */
export function ShortcutsDialog({ choices, onClose }: Props) {
  const t = useT();
  const update = useUpdateSettings();
  const [search, setSearch] = useState('');
  const groups = useGroups(search);
  const editing = useShortcutEditing(choices, (shortcuts) => update({ shortcuts }));
  return (
    <Dialog
      wide
      onClose={onClose}
      title={t('shortcuts.title')}
      closeLabel={t('app.close')}
      actions={
        <>
          <span className="shortcutHint">{t('shortcuts.hint')}</span>
          <Button
            disabled={Object.keys(choices).length === 0}
            onClick={() => update({ shortcuts: {} })}
          >
            {t('shortcuts.resetAll')}
          </Button>
        </>
      }
    >
      <SearchField
        value={search}
        onChange={setSearch}
        label={t('shortcuts.search')}
        clearLabel={t('shortcuts.clearSearch')}
      />
      <div className="shortcutGroups">
        {groups.map(({ menu, ids }) => (
          <section key={menu} className="shortcutGroup">
            <h3>{t(`menus.${menu}`)}</h3>
            <ul>
              {ids.map((id) => (
                <ShortcutRow
                  key={id}
                  id={id}
                  isChosen={Object.hasOwn(choices, id)}
                  editing={editing}
                />
              ))}
            </ul>
          </section>
        ))}
        {groups.length === 0 && (
          <p className="shortcutNothing">{t('shortcuts.nothingFound', { text: search.trim() })}</p>
        )}
      </div>
    </Dialog>
  );
}

/** The commands whose name or keys hold what is looked for, by menu. */
function useGroups(search: string): readonly Group[] {
  const t = useT();
  const shortcutText = useShortcutText();
  const wanted = foldText(search);
  const isFound = (id: CommandId) =>
    foldText(`${t(`commands.${id}`)}\n${shortcutText(id) ?? ''}`).includes(wanted);
  return menuNames
    .map((menu) => ({
      menu,
      ids: commandTable
        .filter((spec) => spec.menu === menu && isFound(spec.id))
        .map(({ id }) => id),
    }))
    .filter(({ ids }) => ids.length > 0);
}
