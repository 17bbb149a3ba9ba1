import type { ReactNode } from 'react';
import { formatClock } from '#shared/locales/formatDate';
import { numberFormat } from '#shared/locales/numberFormat';
import { useLanguage } from '../../language';
import type { ListedRevision } from './historyDays';
import { revisionRef, type VersionPair } from './versionRef';

type Props = {
  readonly revision: ListedRevision;
  readonly isNewest: boolean;
  readonly onCompare: (pair: VersionPair) => void;
  /** The names that it is kept under. */
  readonly children?: ReactNode;
};

/** One version: when, why, by whom, how long; it opens what changed in it. */
export function HistoryRow({ revision, isNewest, onCompare, children }: Props) {
  const { t } = useLanguage();
  const { revision: number, savedAt, cause, restoredFrom, author, before } = revision;
  const to = revisionRef(number);
  const why =
    restoredFrom === null
      ? t(`versions.causes.${cause}`)
      : t('versions.restoredFrom', { number: restoredFrom });
  const name = t(isNewest ? 'versions.numberNow' : 'versions.number', { number });
  return (
    <li className={isNewest ? 'version version--now' : 'version'}>
      {children}
      <button
        type="button"
        className="versionRow"
        aria-label={t('versions.compareThis', { version: name })}
        aria-describedby={`version-${number} version-${number}-length`}
        onClick={() => onCompare({ from: before ? revisionRef(before.revision) : to, to })}
      >
        <time className="versionTime tabular">{formatClock(savedAt)}</time>
        <span className="versionFacts" id={`version-${number}`}>
          <span className="versionWhy">
            {name}
            <span className="versionCause">{why}</span>
          </span>
          {author !== '' && <span className="versionAuthor">{author}</span>}
        </span>
        <Length revision={revision} />
      </button>
    </li>
  );
}

function Length({ revision: { revision, words, before } }: Pick<Props, 'revision'>) {
  const { t, language } = useLanguage();
  if (words === null) return null;
  const format = numberFormat(language);
  const change = before?.words == null ? 0 : words - before.words;
  const count = format.format(Math.abs(change));
  return (
    <span className="versionLength tabular" id={`version-${revision}-length`}>
      {t('versions.words', { count: format.format(words) })}
      {change !== 0 && (
        <span className="versionChange">
          {t(change > 0 ? 'versions.more' : 'versions.fewer', { count })}
        </span>
      )}
    </span>
  );
}
