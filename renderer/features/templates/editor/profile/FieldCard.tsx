import { Trash2 } from 'lucide-react';
import { memo } from 'react';
import type { ProfileField } from '#shared/domain/contentProfile';
import { type Field, fieldOf } from '#shared/domain/profileField';
import { useLanguage, useT } from '../../../../language';
import { CheckBox } from '../../../../ui/CheckBox';
import { IconButton } from '../../../../ui/IconButton';
import { Segments } from '../../../../ui/Segments';
import { useStorePart } from '../../../../ui/store';
import { fieldNamed } from '../../profile/newFields';
import { changeField, stepPlace } from '../../profile/profileMoves';
import { EditorCard } from '../EditorCard';
import { useTemplateSession } from '../TemplateEditorContext';
import { fieldCard } from './cardNames';
import { FieldDetails } from './FieldDetails';
import { fieldKind } from './fieldKind';
import { groupsOf } from './groupsOf';
import { limitsText } from './limitsText';
import { useProfileEditing } from './ProfileEditingContext';

type Props = {
  readonly id: string;
  readonly groupId: string;
  readonly path: string;
};

/** One field: folded, what it is and whether and how wide it stands; unfolded, all that can be asked of it. */
export const FieldCard = memo(function FieldCard({ id, groupId, path }: Props) {
  const { t, language } = useLanguage();
  const { draft } = useTemplateSession();
  const { open, fold, moveField, stepField, removeField } = useProfileEditing();
  const field = useStorePart(draft, (now) => fieldNamed(groupsOf(now), id));
  const isFirst = useStorePart(draft, (now) => stepPlace(groupsOf(now), id, -1) === null);
  const isLast = useStorePart(draft, (now) => stepPlace(groupsOf(now), id, 1) === null);
  const isOpen = useStorePart(open, (cards) => cards.has(fieldCard(id)));
  if (field === null) return null;
  const said = fieldOf(field);
  const label = said.label[language] || t('profile.noName');
  return (
    <EditorCard
      name={fieldCard(id)}
      id={id}
      path={path}
      label={label}
      isOpen={isOpen}
      onFold={fold}
      kind={fieldKind}
      onDrop={(dragged, edge) => {
        if (dragged === id) return;
        const fields = groupsOf(draft.get()).find((group) => group.id === groupId)?.fields ?? [];
        const at = fields.filter((each) => each.id !== dragged).findIndex((each) => each.id === id);
        moveField(dragged, { groupId, index: at + (edge === 'bottom' ? 1 : 0) });
      }}
      isFirst={isFirst}
      isLast={isLast}
      onStep={(step) => stepField(id, step)}
      title={<FieldTitle field={said} label={label} />}
      controls={<FieldControls field={field} label={label} />}
      tools={
        <IconButton
          small
          icon={Trash2}
          label={t('profile.removeField')}
          onClick={() => removeField(id)}
        />
      }
    >
      <FieldDetails field={field} path={path} />
    </EditorCard>
  );
});

function FieldTitle({ field, label }: { readonly field: Field; readonly label: string }) {
  const { t, language } = useLanguage();
  const type = t(`profile.types.${field.type}`);
  const notes = [type, limitsText(t, field)].filter((note) => note !== '');
  return (
    <>
      <span
        className="cardName"
        title={label}
        data-unnamed={field.label[language] === '' || undefined}
      >
        {label}
      </span>
      <span className="fieldNote groupNote">{notes.join(' · ')}</span>
    </>
  );
}

type ControlsProps = { readonly field: ProfileField; readonly label: string };

function FieldControls({ field, label }: ControlsProps) {
  const t = useT();
  const { change } = useTemplateSession();
  const set = (patch: Partial<Pick<ProfileField, 'required' | 'width'>>) =>
    change(changeField(field.id, (now) => ({ ...now, ...patch })));
  return (
    <fieldset className="fieldControls" aria-label={label}>
      <CheckBox checked={field.required} onChange={(required) => set({ required })}>
        {t('profile.required')}
      </CheckBox>
      <Segments
        label={t('profile.width')}
        value={field.width}
        options={(['full', 'half'] as const).map((width) => ({
          value: width,
          label: t(`profile.widths.${width}`),
        }))}
        onChange={(width) => set({ width })}
      />
    </fieldset>
  );
}
