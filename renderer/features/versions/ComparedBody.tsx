import { useMemo } from 'react';
import type { Comparison } from '#shared/diff/comparison/compareArticles';
import { useT } from '../../language';
import { ChangedComments } from './ChangedComments';
import { ChangedFields } from './ChangedFields';
import { ComparedPart } from './ComparedPart';
import { type ChangeShow, hasShown } from './shownNodes';

type Props = { readonly comparison: Comparison; readonly show: ChangeShow };

/** Two versions on one sheet: details that changed, the text, and comments that changed. */
export function ComparedBody({ comparison, show }: Props) {
  const t = useT();
  const { top, diff } = comparison;
  const isEmpty = useMemo(() => show !== 'all' && !hasShown(top, show), [top, show]);
  const fields = show === 'format' ? [] : [...diff.metadata, ...diff.rest];
  const comments = show === 'format' ? [] : diff.comments;
  return (
    <>
      {fields.length > 0 && <ChangedFields values={fields} />}
      {isEmpty ? (
        fields.length + comments.length === 0 && (
          <p className="compareNothing">{t('versions.compare.nothingHere')}</p>
        )
      ) : (
        <article className="comparedPaper">
          {top.children.map((part) => (
            <ComparedPart key={part.key} node={part} show={show} />
          ))}
        </article>
      )}
      {comments.length > 0 && <ChangedComments changes={comments} />}
    </>
  );
}
