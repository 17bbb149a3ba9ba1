import { CircleAlert, CircleCheck, CircleDashed } from 'lucide-react';
import { useMemo } from 'react';
import { type FieldFinding, fieldFindings } from '#shared/domain/articleFields';
import type { ContentProfile } from '#shared/domain/contentProfile';
import { useT } from '../../language';
import { useStore, useStorePart } from '../../ui/store';
import type { ArticleSession } from '../editor';
import { headlineOf } from './fieldValue';

type Props = {
  readonly session: ArticleSession;
  readonly profile: ContentProfile;
  readonly onGoTo: (fieldId: string) => void;
};

/** Says how many fields are still missing and how many to look at; each count leads to the first of them. */
export function PaneHead({ session, profile, onGoTo }: Props) {
  const t = useT();
  const metadata = useStore(session.metadata);
  const headline = useStorePart(session.document, headlineOf);
  const refused = useStore(session.refused);
  const findings = useMemo(
    () => fieldFindings(profile, { headline, metadata }, refused),
    [profile, headline, metadata, refused],
  );
  const missing = findings.filter(({ problem }) => problem.kind === 'missing');
  const wrong = findings.filter(({ problem }) => problem.kind !== 'missing');
  const goToFirst = ([first]: readonly FieldFinding[]) => {
    if (first !== undefined) onGoTo(first.field.id);
  };
  return (
    <div className="metadataHead" role="status">
      {findings.length === 0 && (
        <span className="metadataComplete">
          <CircleCheck size={14} strokeWidth={1.6} aria-hidden />
          {t('metadata.head.complete')}
        </span>
      )}
      {missing.length > 0 && (
        <button type="button" className="metadataCount" onClick={() => goToFirst(missing)}>
          <CircleDashed size={14} strokeWidth={1.6} aria-hidden />
          {t('metadata.head.missing', { count: missing.length })}
        </button>
      )}
      {wrong.length > 0 && (
        <button
          type="button"
          className="metadataCount"
          data-tone="error"
          onClick={() => goToFirst(wrong)}
        >
          <CircleAlert size={14} strokeWidth={1.6} aria-hidden />
          {t('metadata.head.wrong', { count: wrong.length })}
        </button>
      )}
    </div>
  );
}
