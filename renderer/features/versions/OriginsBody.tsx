import { useMemo } from 'react';
import type { ComparedNode } from '#shared/diff/comparison/comparedNode';
import { sentencesOf } from '#shared/diff/text/tokens';
import { formatDateTime } from '#shared/locales/formatDate';
import { useCall } from '../../bridge/queries';
import { useLanguage } from '../../language';
import { PaneError } from '../../ui/PaneError';
import { elementOf } from './comparedElements';
import { originRuns } from './originRuns';
import { type History, revisionRef, type VersionPair, versionName } from './versionRef';

type Props = {
  readonly articleId: string;
  readonly revision: number;
  readonly history: History;
  readonly top: ComparedNode;
  readonly onPair: (pair: VersionPair) => void;
};

/** The text of a version with, after each row of sentences, the version in which they last changed. */
export function OriginsBody({ articleId, revision, history, top, onPair }: Props) {
  const { t } = useLanguage();
  const { data, error, refetch } = useCall('revisions.origins', { articleId, revision });
  const origins = useMemo(
    () => new Map(data?.map((each) => [each.sentence, each.revision])),
    [data],
  );
  if (error !== null) return <PaneError error={error} t={t} onRetry={() => void refetch()} />;
  if (data === undefined) return <p className="fieldNote">{t('versions.origins.loading')}</p>;
  return (
    <article className="comparedPaper">
      <Blocks nodes={top.children} origins={origins} history={history} onPair={onPair} />
    </article>
  );
}

type BlocksProps = Pick<Props, 'history' | 'onPair'> & {
  readonly nodes: readonly ComparedNode[];
  readonly origins: ReadonlyMap<string, number>;
};

function Blocks({ nodes, ...rest }: BlocksProps) {
  return nodes
    .filter(({ to }) => to !== null)
    .filter(({ state }) => state !== 'left')
    .map((node) => {
      const text = node.spans
        .filter(({ kind }) => kind !== 'deleted')
        .map((span) => span.text)
        .join('');
      const Element = elementOf(node.type);
      const className = `compared compared-${node.type}`;
      if (Element === 'hr') return <hr key={node.key} />;
      if (node.type === 'table' || Element === 'tr') {
        return (
          <div key={node.key} className={className}>
            {<Blocks nodes={node.children} {...rest} />}
          </div>
        );
      }
      const Shown = Element === 'td' || Element === 'th' ? 'div' : Element;
      return (
        <Shown key={node.key} className={className}>
          {text !== '' && <Sentences text={text} {...rest} />}
          <Blocks nodes={node.children} {...rest} />
        </Shown>
      );
    });
}

type SentencesProps = Omit<BlocksProps, 'nodes'> & { readonly text: string };

function Sentences({ text, origins, history, onPair }: SentencesProps) {
  const { t, language } = useLanguage();
  return originRuns(sentencesOf(text), origins).map(({ at, text: sentences, revision }) => {
    const origin = history.revisions.find((each) => each.revision === revision);
    if (origin === undefined) return sentences;
    const version = versionName(revisionRef(revision), history, { t, language });
    const { author } = origin;
    const time = formatDateTime(origin.savedAt, language);
    const before = history.revisions.find((each) => each.revision < revision)?.revision;
    const from = revisionRef(before ?? revision);
    return (
      <span key={at} className="originRun">
        {sentences}
        <button
          type="button"
          className="originChip"
          aria-label={t('versions.origins.show', { version })}
          onClick={() => onPair({ from, to: revisionRef(revision) })}
        >
          {author === ''
            ? t('versions.origins.since', { version, time })
            : t('versions.origins.sinceBy', { version, author, time })}
        </button>
      </span>
    );
  });
}
