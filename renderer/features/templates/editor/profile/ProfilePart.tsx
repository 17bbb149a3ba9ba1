import './profile.css';
import { Plus } from 'lucide-react';
import { type RefObject, useCallback, useMemo, useRef, useState } from 'react';
import { profileBounds } from '#shared/domain/contentProfile';
import { defaultProfile } from '#shared/domain/defaultProfile';
import { useLanguage, useT } from '../../../../language';
import { Button } from '../../../../ui/Button';
import { EmptyState } from '../../../../ui/EmptyState';
import { Segments } from '../../../../ui/Segments';
import { createStore, useStorePart } from '../../../../ui/store';
import { showToast } from '../../../../ui/toasts';
import { withDefaultsOf } from '../../profile/metadataDefaults';
import { commonProfile, fieldsIn, ownProfile } from '../../profile/profileMoves';
import { useTemplateSession } from '../TemplateEditorContext';
import { useCardFocus } from '../useCardFocus';
import { GroupCard } from './GroupCard';
import { groupsOf } from './groupsOf';
import { ProfileEditingContext } from './ProfileEditingContext';
import { useFieldActions } from './useFieldActions';
import { useGroupActions } from './useGroupActions';

/** Which fields the articles have: those of all articles, or the template's own. */
export function ProfilePart() {
  const t = useT();
  const { draft, change } = useTemplateSession();
  const isOwn = useStorePart(draft, ({ profile }) => profile !== null);
  const choose = (choice: 'common' | 'own') => {
    const before = draft.get();
    change(choice === 'own' ? ownProfile : commonProfile);
    if (choice === 'own' || before.profile === null) return;
    const { profile } = before;
    const fields = fieldsIn(profile.groups);
    showToast({
      title: t('profile.backToCommon'),
      action: {
        label: t('app.undo'),
        run: () => change((now) => withDefaultsOf({ ...now, profile }, fields, before)),
      },
    });
  };
  return (
    <>
      <div className="fieldRow">
        <Segments
          label={t('profile.choice')}
          value={isOwn ? 'own' : 'common'}
          options={(['common', 'own'] as const).map((value) => ({
            value,
            label: t(`profile.choices.${value}`),
          }))}
          onChange={choose}
        />
      </div>
      {isOwn ? <Groups /> : <CommonNote />}
    </>
  );
}

function CommonNote() {
  const { t, language } = useLanguage();
  const groups = defaultProfile.groups.map(({ label }) => label[language]).join(t('app.comma'));
  return <p className="fieldNote">{t('profile.commonNote', { groups })}</p>;
}

function Groups() {
  const t = useT();
  const { draft } = useTemplateSession();
  const key = useStorePart(draft, (now) =>
    groupsOf(now)
      .map(({ id }) => id)
      .join(' '),
  );
  const ids = key === '' ? [] : key.split(' ');
  const list = useRef<HTMLOListElement>(null);
  const [said, say] = useState('');
  const { addGroup, ...editing } = useEditing(list, say);
  return (
    <ProfileEditingContext value={editing}>
      {ids.length === 0 && <EmptyState text={t('profile.noGroups')} />}
      <ol className="cardList" ref={list}>
        {ids.map((id) => (
          <GroupCard key={id} id={id} />
        ))}
      </ol>
      <div className="fieldRow">
        <Button small disabled={ids.length >= profileBounds.groups} onClick={addGroup}>
          <Plus size={14} strokeWidth={1.6} aria-hidden />
          {t('profile.addGroup')}
        </Button>
      </div>
      <p className="visuallyHidden" role="status">
        {said}
      </p>
    </ProfileEditingContext>
  );
}

function useEditing(list: RefObject<HTMLElement | null>, say: (text: string) => void) {
  const open = useMemo(() => createStore<ReadonlySet<string>>(new Set()), []);
  const fold = useCallback(
    (card: string, isOpen: boolean) => {
      const others = [...open.get()].filter((each) => each !== card);
      open.set(new Set(isOpen ? [...others, card] : others));
    },
    [open],
  );
  const focus = useCardFocus(list);
  const groups = useGroupActions({ say, focus, fold });
  const fields = useFieldActions({ say, focus, fold });
  return useMemo(() => ({ open, fold, ...groups, ...fields }), [open, fold, groups, fields]);
}
