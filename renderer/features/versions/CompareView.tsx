import './comparedPaper.css';
import { useMemo, useRef, useState } from 'react';
import { compareArticles } from '#shared/diff/comparison/compareArticles';
import type { ArticleContent } from '#shared/domain/article';
import { useLanguage } from '../../language';
import { PaneError } from '../../ui/PaneError';
import { Segments } from '../../ui/Segments';
import type { ArticleSession } from '../editor';
import { ChangeCountsLine } from './ChangeCountsLine';
import { ChangeSteps } from './ChangeSteps';
import { ComparedBody } from './ComparedBody';
import { CompareHead } from './CompareHead';
import { OriginsBody } from './OriginsBody';
import { useVersion } from './useVersion';
import type { History, VersionPair } from './versionRef';

type Props = {
  readonly session: ArticleSession;
  readonly history: History;
  readonly pair: VersionPair;
  readonly onPair: (pair: VersionPair) => void;
  /** Null where it is open wide already. */
  readonly onWide: (() => void) | null;
  readonly onBack: () => void;
};

/** Two versions of an article read as one, with the ways to choose others and to bring one back. */
export function CompareView(props: Props) {
  const { t } = useLanguage();
  const { session, pair } = props;
  const from = useVersion(session.articleId, pair.from);
  const to = useVersion(session.articleId, pair.to);
  const error = from.error ?? to.error;
  return (
    <section className="compareView" aria-label={t('versions.compare.label')}>
      <CompareHead
        {...props}
        now={from.data && to.data ? { from: from.data, to: to.data } : null}
      />
      {error !== null && <PaneError error={error} t={t} />}
      {error === null && from.data && to.data ? (
        <Compared {...props} before={from.data} after={to.data} />
      ) : (
        error === null && <p className="fieldNote">{t('versions.compare.loading')}</p>
      )}
    </section>
  );
}

const shows = ['all', 'changes', 'format', 'origins'] as const;
type Show = (typeof shows)[number];

type ComparedProps = Props & { readonly before: ArticleContent; readonly after: ArticleContent };

function Compared({ session, history, pair, onPair, before, after }: ComparedProps) {
  const { t } = useLanguage();
  const [show, setShow] = useState<Show>('all');
  const comparison = useMemo(() => compareArticles(before, after), [before, after]);
  const body = useRef<HTMLDivElement>(null);
  // Who changed a sentence is known of stored revisions alone.
  const offered = shows.filter((name) => name !== 'origins' || pair.to.kind === 'revision');
  const shown = offered.includes(show) ? show : 'all';
  const options = offered.map((value) => ({ value, label: t(`versions.compare.shows.${value}`) }));
  return (
    <>
      <div className="compareTools">
        <ChangeCountsLine counts={comparison.counts} />
        <Segments
          label={t('versions.compare.show')}
          value={shown}
          options={options}
          onChange={setShow}
        />
        {shown !== 'origins' && <ChangeSteps body={body} of={comparison} show={shown} />}
      </div>
      <div ref={body} className="compareBody">
        {shown === 'origins' && pair.to.kind === 'revision' ? (
          <OriginsBody
            articleId={session.articleId}
            revision={pair.to.revision}
            history={history}
            top={comparison.top}
            onPair={onPair}
          />
        ) : (
          <ComparedBody comparison={comparison} show={shown === 'origins' ? 'all' : shown} />
        )}
      </div>
    </>
  );
}
