import { Bookmark, Flag } from 'lucide-react';
import type { Milestone } from '#shared/domain/revision';
import { formatDateTime } from '#shared/locales/formatDate';
import { useLanguage } from '../../language';

type Props = {
  readonly milestones: readonly Milestone[];
  /** Opens what changed since then. */
  readonly onCompare: () => void;
};

/** The names under which a version is kept; each opens what changed from there to now. */
export function MilestoneLines({ milestones, onCompare }: Props) {
  const { t, language } = useLanguage();
  return milestones.map(({ id, kind, name, by, at, note }) => {
    const Icon = kind === 'named' ? Bookmark : Flag;
    const time = formatDateTime(at, language);
    return (
      <button key={id} type="button" className="milestone" onClick={onCompare}>
        <Icon size={14} strokeWidth={1.8} aria-hidden />
        <strong className="milestoneName">{name}</strong>
        <span className="milestoneBy">
          {by === '' ? time : t('versions.namedBy', { by, time })}
        </span>
        {note !== '' && <span className="milestoneNote">{note}</span>}
      </button>
    );
  });
}
