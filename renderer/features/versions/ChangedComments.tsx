import type { ThreadChange } from '#shared/diff/model';
import { useT } from '../../language';

function kindOf({ before, after }: ThreadChange): 'begun' | 'gone' | 'changed' {
  if (before === null) return 'begun';
  return after === null ? 'gone' : 'changed';
}

/** The threads of comments that were begun, taken away or changed. */
export function ChangedComments({ changes }: { readonly changes: readonly ThreadChange[] }) {
  const t = useT();
  return (
    <section className="changedComments">
      <h3>{t('versions.comments.caption')}</h3>
      <ul>
        {changes.map((change) => {
          const thread = change.after ?? change.before;
          const last = thread?.messages.at(-1);
          return (
            <li
              key={`${change.id} ${change.from} ${change.to}`}
              data-change="comment"
              tabIndex={-1}
            >
              <span className="changeBadge">{t(`versions.comments.${kindOf(change)}`)}</span>
              <q>{thread?.quote}</q>
              <span>
                {last?.author} {last?.text}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
