import { CircleAlert } from 'lucide-react';
import { useRef } from 'react';
import { type ProfileGroup, profileBounds } from '#shared/domain/contentProfile';
import { useT } from '../../../../language';
import { useDragReorder } from '../../../../ui/useDragReorder';
import { renameGroup } from '../../profile/profileMoves';
import { LocalTextFields } from '../LocalTextFields';
import { useProblem, useTemplateSession } from '../TemplateEditorContext';
import { AddField } from './AddField';
import { FieldCard } from './FieldCard';
import { fieldKind } from './fieldKind';
import { useProfileEditing } from './ProfileEditingContext';

type Props = { readonly group: ProfileGroup; readonly path: string };

/** What a group is called, its fields in order, and where more come in. */
export function GroupBody({ group, path }: Props) {
  const t = useT();
  const { change } = useTemplateSession();
  const { moveField } = useProfileEditing();
  const foot = useRef<HTMLDivElement>(null);
  const { edge } = useDragReorder({
    element: foot,
    kind: fieldKind,
    item: null,
    onDrop: (dragged) => moveField(dragged, { groupId: group.id, index: profileBounds.fields }),
  });
  const problem = useProblem(`${path}.fields`);
  return (
    <>
      <LocalTextFields
        label={t('templates.fields.groupName')}
        labelEn={t('templates.fields.groupNameEn')}
        path={`${path}.label`}
        value={group.label}
        onCommit={(label) => change(renameGroup(group.id, label))}
      />
      <ol className="cardList fieldCards" aria-label={t('templates.fields.groupFields')}>
        {group.fields.map((field, index) => (
          <FieldCard
            key={field.id}
            id={field.id}
            groupId={group.id}
            path={`${path}.fields.${index}`}
          />
        ))}
      </ol>
      {problem !== '' && (
        <p className="fieldProblem">
          <CircleAlert size={13} strokeWidth={1.6} aria-hidden />
          {problem}
        </p>
      )}
      <div className="groupFoot" ref={foot} data-taking={edge !== null || undefined}>
        <AddField group={group} />
      </div>
    </>
  );
}
