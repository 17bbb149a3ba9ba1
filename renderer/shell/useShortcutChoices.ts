import { useEffect } from 'react';
import { type CommandId, commandTable } from '#shared/commands/commandTable';
import type { Settings } from '#shared/domain/settings';
import type { Translator } from '#shared/locales/createTranslator';
import { chooseShortcuts } from '../commands/shortcutsInForce';
import { useT } from '../language';
import { showToast } from '../ui/toasts';

const known: ReadonlySet<string> = new Set(commandTable.map(({ id }) => id));

/** Puts the user's shortcuts in force, and tells of those in the settings that could not be taken. */
export function useShortcutChoices(choices: Settings['shortcuts']): void {
  const t = useT();
  useEffect(() => {
    const dropped = chooseShortcuts(choices);
    if (dropped.length > 0) {
      showToast({
        title: t('shortcuts.dropped', { count: dropped.length }),
        text: dropped.map((id) => nameOf(id, t)).join(t('app.comma')),
      });
    }
  }, [choices, t]);
}

function nameOf(id: string, t: Translator): string {
  return known.has(id) ? t(`commands.${id as CommandId}`) : id;
}
