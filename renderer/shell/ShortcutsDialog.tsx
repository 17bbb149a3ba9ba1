import './shortcuts.css';
import { type CommandSpec, commandTable, menuNames } from '#shared/commands/commandTable';
import type { MessageKey } from '#shared/locales/createTranslator';
import { shortcutText } from '../commands/shortcutText';
import { useT } from '../language';
import { Dialog } from '../ui/Dialog';

const specs: readonly (CommandSpec & { readonly id: (typeof commandTable)[number]['id'] })[] =
  commandTable;

/** Every command of the desk by menu, with its shortcut. */
export function ShortcutsDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useT();
  return (
    <Dialog open wide onClose={onClose} title={t('shortcuts.title')} closeLabel={t('app.close')}>
      <div className="shortcutColumns">
        {menuNames.map((menu) => (
          <section key={menu} className="shortcutGroup">
            <h3>{t(`menus.${menu}`)}</h3>
            <dl>
              {specs
                .filter((spec) => spec.menu === menu)
                .map(({ id }) => (
                  <div key={id} className="shortcutRow">
                    <dt>{t(`commands.${id}` as MessageKey)}</dt>
                    <dd>
                      <kbd>{shortcutText(id) ?? ''}</kbd>
                    </dd>
                  </div>
                ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
