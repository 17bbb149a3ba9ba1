import './metadata.css';
import { useMemo, useRef } from 'react';
import { fieldsBeyond } from '#shared/domain/articleFields';
import type { ContentProfile } from '#shared/domain/contentProfile';
import { defaultProfile } from '#shared/domain/defaultProfile';
import { suggestionField } from '#shared/domain/offeredValues';
import { type Field, type FieldGroup, fieldGroups } from '#shared/domain/profileField';
import { useClient } from '../../bridge/ClientContext';
import { useCall } from '../../bridge/queries';
import { useLanguage } from '../../language';
import { useStore } from '../../ui/store';
import type { ArticleSession } from '../editor';
import { headlineText, leadText } from './extractText';
import { FieldRow } from './FieldRow';
import type { FieldSources } from './fieldEditor';
import { PaneHead } from './PaneHead';
import { RequiredSign } from './RequiredSign';

type Props = { readonly session: ArticleSession };

/** Everything about the open article but its text, drawn from its template's content profile. */
export function MetadataPane({ session }: Props) {
  const { t } = useLanguage();
  const template = useStore(session.template);
  const profile = template?.profile ?? defaultProfile;
  const groups = useMemo(() => fieldGroups(profile), [profile]);
  const beyond = useFieldsBeyond(session, profile);
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
      {beyond.length > 0 && (
        <fieldset className="metadataGroup">
          <legend>{t('metadata.beyond')}</legend>
          {beyond.map((field) => (
            <FieldRow
              key={field.id}
              session={session}
              field={field}
              sources={sources}
              hideLabel={false}
            />
          ))}
        </fieldset>
      )}
    </form>
  );
}

/** Looked up when the pane opens: a field must not go away under the hand that empties it. */
function useFieldsBeyond(session: ArticleSession, profile: ContentProfile): readonly Field[] {
  return useMemo(() => fieldsBeyond(profile, session.metadata.get()), [profile, session]);
}

function useFieldSources(session: ArticleSession): FieldSources {
  const client = useClient();
  const topics = useCall('topics.list', null).data;
  const portals = useCall('portals.list', null).data;
  const portalId = session.record.content?.portalId;
  return useMemo(
    () => ({
      channels: portals?.find(({ id }) => id === portalId)?.channels ?? [],
      topics: topics ?? [],
      suggest: (field, text) =>
        client.call('metadata.suggest', {
          field: suggestionField(field),
          text,
          articleId: session.articleId,
        }),
      extract: {
        lead: (most) => leadText(session.document.get(), most),
        headline: () => headlineText(session.document.get()),
      },
    }),
    [client, portals, portalId, topics, session],
  );
}

type GroupProps = Props & { readonly group: FieldGroup; readonly sources: FieldSources };

function Group({ session, group, sources }: GroupProps) {
  const { language } = useLanguage();
  const label = group.label[language];
  const [only, ...others] = group.fields;
  // The group's own heading names the field already.
  const isNamed = others.length === 0 && only?.label[language] === label;
  return (
    <fieldset className="metadataGroup">
      <legend>
        {label}
        {isNamed && only?.required && <RequiredSign />}
      </legend>
      {group.fields.map((field) => (
        <FieldRow
          key={field.id}
          session={session}
          field={field}
          sources={sources}
          hideLabel={isNamed}
        />
      ))}
    </fieldset>
  );
}
