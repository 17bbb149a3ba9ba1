import { useMemo } from 'react';
import { formatDay } from '#shared/locales/formatDate';
import { useLanguage } from '../../language';
import { HistoryRow } from './HistoryRow';
import { type HistoryEntry, historyDays } from './historyDays';
import { MilestoneLines } from './MilestoneLines';
import { DismissedRow, FoldedRows } from './OtherRows';
import { type History, newestOf, revisionRef, type VersionPair } from './versionRef';

type Props = { readonly history: History; readonly onCompare: (pair: VersionPair) => void };

/** The versions of an article by day, the newest first; each opens what changed in it. */
export function HistoryList({ history, onCompare }: Props) {
  const { t, language } = useLanguage();
  const days = useMemo(() => historyDays(history), [history]);
  return (
    <ol className="versionDays" aria-label={t('versions.list')}>
      {days.map(({ day, entries }) => (
        <li key={day} className="versionDay">
          <h3 className="versionDate">{formatDay(day, language)}</h3>
          <ol className="versionRows">
            {entries.map((entry) => (
              <Entry key={keyOf(entry)} entry={entry} history={history} onCompare={onCompare} />
            ))}
          </ol>
        </li>
      ))}
    </ol>
  );
}

function keyOf(entry: HistoryEntry): string {
  if (entry.kind === 'revision') return `revision ${entry.revision.revision}`;
  if (entry.kind === 'dismissed') return entry.recovery.id;
  return `folded ${entry.revisions.at(-1)?.revision}`;
}

type EntryProps = Props & { readonly entry: HistoryEntry };

function Entry({ entry, history, onCompare }: EntryProps) {
  const newest = newestOf(history);
  switch (entry.kind) {
    case 'folded':
      return <FoldedRows revisions={entry.revisions} onCompare={onCompare} />;
    case 'dismissed': {
      const { id } = entry.recovery;
      const to = { kind: 'recovery', id } as const;
      const compare = () => onCompare({ from: revisionRef(newest), to });
      return <DismissedRow recovery={entry.recovery} onCompare={compare} />;
    }
    case 'revision': {
      const { revision, milestones } = entry.revision;
      const sinceThen = () => onCompare({ from: revisionRef(revision), to: revisionRef(newest) });
      return (
        <HistoryRow revision={entry.revision} isNewest={revision === newest} onCompare={onCompare}>
          <MilestoneLines milestones={milestones} onCompare={sinceThen} />
        </HistoryRow>
      );
    }
  }
}
