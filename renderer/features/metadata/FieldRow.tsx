import { TextQuote } from 'lucide-react';
import { memo, useMemo } from 'react';
import type { PortalProfile } from '#shared/domain/portalProfile';
import type { Field } from '#shared/domain/profileField';
import { useT } from '../../language';
import { Button } from '../../ui/Button';
import { showToast } from '../../ui/toasts';
import type { ArticleSession } from '../editor';
import { extractText } from './extractText';
import { FieldBox } from './FieldBox';
import type { FieldSources } from './fieldEditor';
import { fieldStoreOf } from './fieldValue';
import { useFieldValue } from './useFieldValue';

type Props = {
  readonly session: ArticleSession;
  readonly field: Field;
  readonly sources: FieldSources;
  /** The portal of the article; null while it is not known. */
  readonly portal: PortalProfile | null;
  readonly hideLabel: boolean;
};

/** Characters that text taken from the article has at most where the profile says nothing. */
const mostExtracted = 200;

/** One field of the open article. */
export const FieldRow = memo(function FieldRow(props: Props) {
  const { session, field, sources, portal, hideLabel } = props;
  const t = useT();
  const store = useMemo(() => fieldStoreOf(session, field, portal), [session, field, portal]);
  const desk = useFieldValue(field, store, session.refused);
  const readOnly = !session.editor.isEditable;
  const { extract } = field;
  const take = (from: NonNullable<typeof extract>) => {
    const text = extractText[from](session.document.get(), field.limits.most ?? mostExtracted);
    if (text === '') showToast({ title: t(`metadata.extractNothing.${from}`) });
    else desk.onChange(text);
  };
  return (
    <FieldBox
      field={field}
      desk={desk}
      sources={sources}
      readOnly={readOnly}
      hideLabel={hideLabel}
      tools={
        extract !== null &&
        !readOnly && (
          <Button small look="quiet" onClick={() => take(extract)}>
            <TextQuote size={14} strokeWidth={1.6} aria-hidden />
            {t(`metadata.extract.${extract}`)}
          </Button>
        )
      }
    />
  );
});
