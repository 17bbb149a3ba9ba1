import { useEffect, useMemo } from 'react';
import type { ArticleSession } from '../features/editor';
import { useLanguage } from '../language';
import { useStore } from '../ui/store';
import { followCounts } from './articleCounter';

/** 字数 of the article, and of the section at the caret. */
export function ArticleCounts({ session }: { readonly session: ArticleSession }) {
  const { t, language } = useLanguage();
  const following = useMemo(() => followCounts(session), [session]);
  useEffect(() => following.stop, [following]);
  const { body, part } = useStore(following.counts);
  const number = new Intl.NumberFormat(language);
  return (
    <>
      <span className="statusItem tabular">
        {t('status.words', { count: body }).replace(String(body), number.format(body))}
      </span>
      {part !== null && (
        <span className="statusItem tabular">
          {t('status.section', { count: part }).replace(String(part), number.format(part))}
        </span>
      )}
    </>
  );
}
