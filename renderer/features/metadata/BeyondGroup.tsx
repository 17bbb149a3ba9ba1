import { type ReactNode, useMemo } from 'react';
import { fieldsBeyond, unclaimedRefusals } from '#shared/domain/articleFields';
import type { ContentProfile } from '#shared/domain/contentProfile';
import type { Field } from '#shared/domain/profileField';
import { useT } from '../../language';
import { useStore } from '../../ui/store';
import type { ArticleSession } from '../editor';
import { FieldGroupBox } from './FieldGroupBox';
import { StrayText } from './StrayText';

type Props = {
  readonly session: ArticleSession;
  readonly profile: ContentProfile;
  readonly children: (field: Field, hideLabel: boolean) => ReactNode;
};

/** What was filled in though the profile does not ask for it, and what was refused by fields that it does not have. */
export function BeyondGroup({ session, profile, children }: Props) {
  const t = useT();
  // Looked up when the pane opens: a field must not go away under the hand that empties it.
  const fields = useMemo(
    () => fieldsBeyond(profile, session.metadata.get(), session.refused.get()),
    [profile, session],
  );
  const strays = unclaimedRefusals(profile, useStore(session.refused));
  if (fields.length === 0 && strays.length === 0) return null;
  return (
    <FieldGroupBox
      label={t('metadata.beyond')}
      fields={fields}
      foot={strays.map((stray) => (
        <StrayText
          key={`${stray.field} ${stray.type}`}
          stray={stray}
          reason={t('metadata.strays.noField', { field: stray.field })}
          refusals={session.refused}
          readOnly={!session.editor.isEditable}
        />
      ))}
    >
      {children}
    </FieldGroupBox>
  );
}
