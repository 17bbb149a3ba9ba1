import { useEffect, useMemo, useRef } from 'react';
import { defaultProfile } from '#shared/domain/defaultProfile';
import { type Field, fieldGroups } from '#shared/domain/profileField';
import { useLanguage } from '../../language';
import { useStore } from '../../ui/store';
import type { ArticleSession } from '../editor';
import { BeyondGroup } from './BeyondGroup';
import { FieldGroupBox } from './FieldGroupBox';
import { FieldRow } from './FieldRow';
import { PaneHead } from './PaneHead';
import { useFieldSources } from './useFieldSources';
import { usePortal } from './usePortal';
import { wantedField } from './wantedField';

type Props = { readonly session: ArticleSession };

/** Everything about the open article but its text, drawn from its template's content profile. */
export function MetadataPane({ session }: Props) {
  const { t, language } = useLanguage();
  const template = useStore(session.template);
  const profile = template?.profile ?? defaultProfile;
  const groups = useMemo(() => fieldGroups(profile), [profile]);
  const portalId = session.record.content?.portalId ?? '';
  const portal = usePortal(portalId);
  const sources = useFieldSources(portalId, session.articleId);
  const form = useRef<HTMLFormElement>(null);
  const goTo = (id: string) => {
    const row = form.current?.querySelector(`[data-field="${CSS.escape(id)}"]`);
    row?.querySelector<HTMLElement>('input, textarea, button')?.focus();
  };
  const wanted = useStore(wantedField);
  useEffect(() => {
    if (wanted === null) return;
    goTo(wanted);
    wantedField.set(null);
  });
  const row = (field: Field, hideLabel: boolean) => (
    <FieldRow
      key={field.id}
      session={session}
      field={field}
      sources={sources}
      portal={portal}
      hideLabel={hideLabel}
    />
  );
  return (
    <form
      ref={form}
      className="metadataPane"
      aria-label={t('metadata.label')}
      onSubmit={(event) => event.preventDefault()}
    >
      <PaneHead session={session} profile={profile} onGoTo={goTo} />
      {groups.map(({ id, label, fields }) => (
        <FieldGroupBox key={id} label={label[language]} fields={fields}>
          {row}
        </FieldGroupBox>
      ))}
      <BeyondGroup session={session} profile={profile}>
        {row}
      </BeyondGroup>
    </form>
  );
}
