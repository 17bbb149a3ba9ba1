import { Bookmark, Flag, Pencil } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { Milestone } from '#shared/domain/revision';
import { formatDateTime } from '#shared/locales/formatDate';
import { useClient } from '../../bridge/ClientContext';
import { useLanguage, useT } from '../../language';
import { IconButton } from '../../ui/IconButton';
import { NameForm } from './NameForm';

type Props = {
  readonly milestones: readonly Milestone[];
  /** Opens what changed since then. */
  readonly onCompare: () => void;
};

/** The names under which a version is kept; each opens what changed from there to now. */
export function MilestoneLines({ milestones, onCompare }: Props) {
  return milestones.map((milestone) => (
    <MilestoneLine key={milestone.id} milestone={milestone} onCompare={onCompare} />
  ));
}

type LineProps = Pick<Props, 'onCompare'> & { readonly milestone: Milestone };

/** One name; one that a user gave is renamed where it stands. */
function MilestoneLine({ milestone, onCompare }: LineProps) {
  const { t, language } = useLanguage();
  const { kind, name, by, at, note } = milestone;
  const [isRenaming, setRenaming] = useState(false);
  const line = useRef<HTMLButtonElement>(null);
  const wasRenaming = useRef(false);
  // The field is gone: the keyboard goes on from the name.
  useEffect(() => {
    if (wasRenaming.current && !isRenaming) line.current?.focus();
    wasRenaming.current = isRenaming;
  }, [isRenaming]);
  if (isRenaming) return <RenameForm milestone={milestone} onClose={() => setRenaming(false)} />;
  const isNamed = kind === 'named';
  const Icon = isNamed ? Bookmark : Flag;
  const time = formatDateTime(at, language);
  return (
    <div className="milestoneLine">
      <button
        ref={line}
        type="button"
        className="milestone"
        onClick={onCompare}
        onKeyDown={(event) => {
          if (event.key === 'F2' && isNamed) setRenaming(true);
        }}
      >
        <Icon size={14} strokeWidth={1.8} aria-hidden />
        <strong className="milestoneName">{name}</strong>
        <span className="milestoneBy">
          {by === '' ? time : t('versions.namedBy', { by, time })}
        </span>
        {note !== '' && <span className="milestoneNote">{note}</span>}
      </button>
      {isNamed && (
        <IconButton
          small
          icon={Pencil}
          label={t('versions.naming.rename', { name })}
          shortcut="F2"
          onClick={() => setRenaming(true)}
        />
      )}
    </div>
  );
}

type RenameProps = { readonly milestone: Milestone; readonly onClose: () => void };

function RenameForm({ milestone: { id, name }, onClose }: RenameProps) {
  const t = useT();
  const client = useClient();
  return (
    <div className="milestoneRename">
      <NameForm
        name={name}
        label={t('versions.naming.renameLabel', { name })}
        hint={null}
        saveLabel={t('versions.naming.renameSave')}
        onSave={(next) => client.call('revisions.rename', { milestoneId: id, name: next })}
        onClose={onClose}
      />
    </div>
  );
}
