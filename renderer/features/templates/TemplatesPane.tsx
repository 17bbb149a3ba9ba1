import './templates.css';
import { FileInput, SquarePlus } from 'lucide-react';
import { useMemo } from 'react';
import { makeOf } from '#shared/domain/offeredTemplates';
import type { TemplateRecord } from '#shared/domain/templateRecord';
import { useCall } from '../../bridge/queries';
import { runCommand } from '../../commands/runCommands';
import { useShortcutText } from '../../commands/shortcutText';
import { useT } from '../../language';
import { EmptyState } from '../../ui/EmptyState';
import { IconButton } from '../../ui/IconButton';
import { PaneError } from '../../ui/PaneError';
import { BegunTemplate } from './BegunTemplate';
import { TemplateItem } from './TemplateItem';
import { TrashedTemplates } from './TrashedTemplates';

/** The shapes that articles start from: to write from, to work on, to carry in and out. */
export function TemplatesPane() {
  const t = useT();
  const shortcutText = useShortcutText();
  const { data: records, error, refetch } = useCall('templates.list', null);
  const { data: drafts = [] } = useCall('templateDrafts.list', null);
  const begun = drafts.filter(({ id }) => records?.every((record) => record.id !== id));
  const shelves = useMemo(() => sorted(records ?? []), [records]);
  return (
    <section className="templatesPane" aria-label={t('templates.title')}>
      <header className="paneHead">
        <h2>{t('templates.title')}</h2>
        <IconButton
          icon={FileInput}
          label={t('commands.template.import')}
          shortcut={shortcutText('template.import')}
          onClick={() => runCommand('template.import')}
        />
        <IconButton
          icon={SquarePlus}
          label={t('commands.template.new')}
          shortcut={shortcutText('template.new')}
          onClick={() => runCommand('template.new')}
        />
      </header>
      {error !== null && <PaneError error={error} t={t} onRetry={() => void refetch()} />}
      {records?.length === 0 && <EmptyState text={t('templates.empty')} />}
      <div className="templateShelves">
        <ul className="templateList">
          {begun.map((draft) => (
            <BegunTemplate key={draft.id} draft={draft} />
          ))}
          {shelves.offered.map((record) => (
            <TemplateItem
              key={record.id}
              record={record}
              isUnfinished={drafts.some(({ id }) => id === record.id)}
            />
          ))}
        </ul>
        {shelves.trashed.length > 0 && <TrashedTemplates records={shelves.trashed} />}
      </div>
    </section>
  );
}

/** Those in use, the desk's own first, and those in the trash. */
function sorted(records: readonly TemplateRecord[]) {
  const rank = (record: TemplateRecord) => (makeOf(record) === 'own' ? 0 : 1);
  return {
    offered: records
      .filter(({ trashedAt }) => trashedAt === null)
      .sort((a, b) => rank(a) - rank(b)),
    trashed: records.filter(({ trashedAt }) => trashedAt !== null),
  };
}
