import { ChevronDown, ChevronRight, LifeBuoy } from 'lucide-react';
import { useState } from 'react';
import type { SettledRecovery } from '#shared/domain/draft';
import { formatClock } from '#shared/locales/formatDate';
import { useT } from '../../language';
import { HistoryRow } from './HistoryRow';
import type { ListedRevision } from './historyDays';
import type { VersionPair } from './versionRef';

type FoldedProps = {
  readonly revisions: readonly ListedRevision[];
  readonly onCompare: (pair: VersionPair) => void;
};

/** Autosaves between two versions that matter, shown when they are asked for. */
export function FoldedRows({ revisions, onCompare }: FoldedProps) {
  const t = useT();
  const [isOpen, setOpen] = useState(false);
  const Icon = isOpen ? ChevronDown : ChevronRight;
  return (
    <li className="versionFold">
      <button
        type="button"
        className="versionFoldHead"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        <Icon size={14} strokeWidth={1.8} aria-hidden />
        {t('versions.folded', { count: revisions.length })}
      </button>
      {isOpen && (
        <ol className="versionRows">
          {revisions.map((revision) => (
            <HistoryRow
              key={revision.revision}
              revision={revision}
              isNewest={false}
              onCompare={onCompare}
            />
          ))}
        </ol>
      )}
    </li>
  );
}

type DismissedProps = { readonly recovery: SettledRecovery; readonly onCompare: () => void };

/** A text that was put aside beside the article; it opens what taking it up would change. */
export function DismissedRow({ recovery, onCompare }: DismissedProps) {
  const t = useT();
  return (
    <li className="version">
      <button type="button" className="versionRow" onClick={onCompare}>
        <time className="versionTime tabular">{formatClock(recovery.createdAt)}</time>
        <span className="versionFacts versionAside">
          <LifeBuoy size={14} strokeWidth={1.8} aria-hidden />
          {t(`versions.dismissed.${recovery.reason}`)}
        </span>
      </button>
    </li>
  );
}
