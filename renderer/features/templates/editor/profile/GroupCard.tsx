import { Trash2 } from 'lucide-react';
import { memo, useRef } from 'react';
import { type ProfileGroup, profileBounds } from '#shared/domain/contentProfile';
import { fieldOf } from '#shared/domain/profileField';
import { useLanguage } from '../../../../language';
import { IconButton } from '../../../../ui/IconButton';
import { useStorePart } from '../../../../ui/store';
import { type DragKind, useDragReorder } from '../../../../ui/useDragReorder';
import { EditorCard } from '../EditorCard';
import { useTemplateSession } from '../TemplateEditorContext';
import { groupCard } from './cardNames';
import { fieldKind } from './fieldKind';
import { GroupBody } from './GroupBody';
import { groupsOf } from './groupsOf';
import { useProfileEditing } from './ProfileEditingContext';

/** The groups of the profile on the desk, by their ids. */
const groupKind: DragKind<string> = new WeakMap();

/** One group: folded, what it is called and holds; unfolded, its names and its fields. */
export const GroupCard = memo(function GroupCard({ id }: { readonly id: string }) {
  const { t, language } = useLanguage();
  const { draft } = useTemplateSession();
  const { open, fold, moveGroup, removeGroup, moveField } = useProfileEditing();
  const group = useStorePart(draft, (now) => groupsOf(now).find((each) => each.id === id) ?? null);
  const index = useStorePart(draft, (now) => groupsOf(now).findIndex((each) => each.id === id));
  const isLast = useStorePart(draft, (now) => groupsOf(now).at(-1)?.id === id);
  const isOpen = useStorePart(open, (cards) => cards.has(groupCard(id)));
  const head = useRef<HTMLDivElement>(null);
  const { edge } = useDragReorder({
    element: head,
    kind: fieldKind,
    item: null,
    onDrop: (dragged) =>
      moveField(dragged, { groupId: id, index: isOpen ? 0 : profileBounds.fields }),
  });
  if (group === null) return null;
  const label = group.label[language] || t('profile.noName');
  return (
    <EditorCard
      name={groupCard(id)}
      id={id}
      path={`profile.groups.${index}`}
      label={label}
      isOpen={isOpen}
      onFold={fold}
      kind={groupKind}
      onDrop={(dragged, edge) => {
        const others = groupsOf(draft.get()).filter((each) => each.id !== dragged);
        const at = others.findIndex((each) => each.id === id);
        if (at >= 0) moveGroup(dragged, at + (edge === 'bottom' ? 1 : 0));
      }}
      isFirst={index === 0}
      isLast={isLast}
      onStep={(step) => moveGroup(id, index + step)}
      line={head}
      isTaking={edge !== null}
      title={<GroupTitle group={group} label={label} isOpen={isOpen} />}
      tools={
        <IconButton
          small
          icon={Trash2}
          label={t('profile.removeGroup')}
          onClick={() => removeGroup(id)}
        />
      }
    >
      <GroupBody group={group} path={`profile.groups.${index}`} />
    </EditorCard>
  );
});

type TitleProps = {
  readonly group: ProfileGroup;
  readonly label: string;
  readonly isOpen: boolean;
};

function GroupTitle({ group, label, isOpen }: TitleProps) {
  const { t, language } = useLanguage();
  const names = group.fields.map((field) => fieldOf(field).label[language]).join(t('app.comma'));
  return (
    <>
      <span
        className="cardName"
        title={label}
        data-unnamed={group.label[language] === '' || undefined}
      >
        {label}
      </span>
      <span className="fieldNote groupNote">
        {isOpen ? t('profile.count', { count: group.fields.length }) : names}
      </span>
    </>
  );
}
