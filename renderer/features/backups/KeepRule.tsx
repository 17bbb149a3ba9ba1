import { useState } from 'react';
import type { BackupRule } from '#shared/domain/backup';
import { useClient } from '../../bridge/ClientContext';
import { useT } from '../../language';
import { Button } from '../../ui/Button';
import { SelectBox } from '../../ui/SelectBox';
import { showError } from '../../ui/showError';

/** What the user may choose from: each keeps the past covered and the disk free. */
const choices = {
  days: [3, 7, 14, 31],
  weeks: [4, 8, 12, 26, 52],
  months: [3, 6, 12, 24, 60],
  gigabytes: [5, 10, 20, 50, 100, 200, 500],
} as const satisfies Record<keyof BackupRule, readonly number[]>;
const parts = ['days', 'weeks', 'months', 'gigabytes'] as const;

/** The rule that few backups stay by, in words; unfolded, its numbers. */
export function KeepRule({ rule }: { readonly rule: BackupRule }) {
  const t = useT();
  const client = useClient();
  const [isOpen, setOpen] = useState(false);
  const change = (patch: Partial<BackupRule>) =>
    client
      .call('backups.setRule', { ...rule, ...patch })
      .catch((error: unknown) => showError(error, t, () => void change(patch)));
  return (
    <section className="backupsPart">
      <h3>{t('backups.rule.title')}</h3>
      <div className="backupsPlace">
        <span className="backupsPlaceName">{t('backups.rule.words', rule)}</span>
        <Button small aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {t(isOpen ? 'backups.rule.close' : 'backups.rule.change')}
        </Button>
      </div>
      {isOpen && (
        <div className="backupsRule">
          {parts.map((part) => (
            <span key={part}>
              {t(`backups.rule.${part}`)}
              <SelectBox
                label={t(`backups.rule.${part}`)}
                value={String(rule[part])}
                options={choices[part].map((count) => ({
                  value: String(count),
                  label: t(`backups.rule.${part}Count`, { count }),
                }))}
                onChange={(value) => void change({ [part]: Number(value) })}
              />
            </span>
          ))}
        </div>
      )}
    </section>
  );
}
