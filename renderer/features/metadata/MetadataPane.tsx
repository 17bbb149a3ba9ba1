import './metadata.css';
import { useMemo, useRef } from 'react';
import { defaultProfile } from '#shared/domain/defaultProfile';
import { type FieldGroup, fieldGroups } from '#shared/domain/profileField';
import { useCall } from '../../bridge/queries';
import { useLanguage } from '../../language';
import { useStore } from '../../ui/store';
import type { ArticleSession } from '../editor';
import { headlineText, leadText } from './extractText';
import { FieldRow } from './FieldRow';
import type { FieldSources } from './fieldEditor';
import { PaneHead } from './PaneHead';

type Props = { readonly session: ArticleSession };

/** Everything about the open article but its text, drawn from its template's content profile. */
export function MetadataPane({ session }: Props) {
  const { t } = useLanguage();
  const template = useStore(session.template);
  const profile = template?.profile ?? defaultProfile;
  const groups = useMemo(() => fieldGroups(profile), [profile]);
  const sources = useFieldSources(session);
  const form = useRef<HTMLFormElement>(null);
  const goTo = (id: string) => {
    const row = form.current?.querySelector(`[data-field="${CSS.escape(id)}"]`);
    row?.querySelector<HTMLElement>('input, textarea, button')?.focus();
  };
  return (
    <form
      ref={form}
      className="metadataPane"
      aria-label={t('metadata.label')}
      onSubmit={(event) => event.preventDefault()}
    >
      <PaneHead session={session} profile={profile} onGoTo={goTo} />
      {groups.map((group) => (
        <Group key={group.id} session={session} group={group} sources={sources} />
      ))}
    </form>
  );
}

function useFieldSources(session: ArticleSession): FieldSources {
  const portals = useCall('portals.list', null).data;
  const portalId = session.record.content?.portalId;
  return useMemo(
    () => ({
      channels: portals?.find(({ id }) => id === portalId)?.channels ?? [],
      extract: {
        lead: (most) => leadText(session.document.get(), most),
        headline: () => headlineText(session.document.get()),
      },
    }),
    [portals, portalId, session],
  );
}

type GroupProps = Props & { readonly group: FieldGroup; readonly sources: FieldSources };

function Group({ session, group, sources }: GroupProps) {
  const { language } = useLanguage();
  const label = group.label[language];
  return (
    <fieldset className="metadataGroup">
      <legend>{label}</legend>
      {group.fields.map((field) => (
        <FieldRow
          key={field.id}
          session={session}
          field={field}
          sources={sources}
          hideLabel={group.fields.length === 1 && field.label[language] === label}
        />
      ))}
    </fieldset>
  );
}
