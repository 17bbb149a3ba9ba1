import './metadata.css';
import { useMemo } from 'react';
import { useCall } from '../../bridge/queries';
import { useT } from '../../language';
import type { ArticleSession } from '../editor';
import { articleProfile, type ContentProfile } from './contentProfile';
import { FieldRow } from './FieldRow';
import { leadSummary } from './leadSummary';

type Props = { readonly session: ArticleSession; readonly profile?: ContentProfile };

/** Everything about the open article but its text, drawn from a content profile. */
export function MetadataPane({ session, profile = articleProfile }: Props) {
  const t = useT();
  const portals = useCall('portals.list', null).data;
  const portalId = session.record.content?.portalId;
  const sources = useMemo(
    () => ({
      channels: portals?.find(({ id }) => id === portalId)?.channels ?? [],
      lead: () => leadSummary(session.document.get()),
    }),
    [portals, portalId, session],
  );
  return (
    <form
      className="metadataPane"
      aria-label={t('metadata.label')}
      onSubmit={(event) => event.preventDefault()}
    >
      {profile.groups.map(({ id, labelKey, fields }) => (
        <fieldset key={id} className="metadataGroup">
          <legend>{t(labelKey)}</legend>
          {fields.map((field) => (
            <FieldRow
              key={field.id}
              session={session}
              field={field}
              sources={sources}
              hideLabel={fields.length === 1}
            />
          ))}
        </fieldset>
      ))}
    </form>
  );
}
