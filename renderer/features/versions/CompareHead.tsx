import { ArrowLeft, Bookmark, Maximize2 } from 'lucide-react';
import { useState } from 'react';
import type { ArticleContent } from '#shared/domain/article';
import { formatDateTime } from '#shared/locales/formatDate';
import { useLanguage } from '../../language';
import { Button } from '../../ui/Button';
import { IconButton } from '../../ui/IconButton';
import { SelectBox } from '../../ui/SelectBox';
import type { ArticleSession } from '../editor';
import { NewName } from './NewName';
import { RestoreDialog } from './RestoreDialog';
import {
  type History,
  keyOfRef,
  newestOf,
  revisionRef,
  type VersionPair,
  type VersionRef,
  versionName,
} from './versionRef';

type Props = {
  readonly session: ArticleSession;
  readonly history: History;
  readonly pair: VersionPair;
  /** The contents of both once they are read. */
  readonly now: { readonly from: ArticleContent; readonly to: ArticleContent } | null;
  readonly onPair: (pair: VersionPair) => void;
  readonly onWide: (() => void) | null;
  readonly onBack: () => void;
};

/** The version that is looked at: the later one, or, where that is the article of now, the earlier. */
function lookedAt({ from, to }: VersionPair, history: History): VersionRef {
  return keyOfRef(to) === keyOfRef(revisionRef(newestOf(history))) ? from : to;
}

/** Chooses the two versions, and names or brings back the one that is looked at. */
export function CompareHead({ session, history, pair, now, onPair, onWide, onBack }: Props) {
  const { t, language } = useLanguage();
  const [isNaming, setNaming] = useState(false);
  const [isRestoring, setRestoring] = useState(false);
  const target = lookedAt(pair, history);
  const version = versionName(target, history, { t, language });
  const isNow = keyOfRef(target) === keyOfRef(revisionRef(newestOf(history)));
  return (
    <header className="compareHead">
      <div className="compareChoice">
        <IconButton small icon={ArrowLeft} label={t('versions.compare.back')} onClick={onBack} />
        <VersionSelect side="from" history={history} pair={pair} onPair={onPair} />
        <span aria-hidden>→</span>
        <VersionSelect side="to" history={history} pair={pair} onPair={onPair} />
        {onWide !== null && (
          <IconButton small icon={Maximize2} label={t('versions.compare.wide')} onClick={onWide} />
        )}
      </div>
      <div className="compareActions">
        {pair.to.kind === 'revision' && (
          <Button small look="quiet" onClick={() => setNaming(true)}>
            <Bookmark size={14} strokeWidth={1.6} aria-hidden />
            {t('versions.naming.begin')}
          </Button>
        )}
        {!isNow && now !== null && (
          <Button small onClick={() => setRestoring(true)}>
            {target.kind === 'recovery'
              ? t('versions.restore.adopt')
              : t('versions.restore.begin', { number: target.revision })}
          </Button>
        )}
      </div>
      {isNaming && pair.to.kind === 'revision' && (
        <NewName
          articleId={session.articleId}
          revision={pair.to.revision}
          onClose={() => setNaming(false)}
        />
      )}
      {isRestoring && (
        <RestoreDialog
          session={session}
          target={target}
          version={version}
          newest={newestOf(history)}
          onClose={() => setRestoring(false)}
        />
      )}
    </header>
  );
}

type SelectProps = Pick<Props, 'history' | 'pair' | 'onPair'> & { readonly side: 'from' | 'to' };

function VersionSelect({ side, history, pair, onPair }: SelectProps) {
  const { t, language } = useLanguage();
  const refs: readonly VersionRef[] = [
    ...history.revisions.map(({ revision }) => revisionRef(revision)),
    ...history.dismissed.map(({ id }): VersionRef => ({ kind: 'recovery', id })),
  ];
  const times = new Map(history.revisions.map((each) => [each.revision, each.savedAt]));
  const options = refs.map((ref) => {
    const name = versionName(ref, history, { t, language });
    const time = ref.kind === 'revision' ? times.get(ref.revision) : undefined;
    const label = time === undefined ? name : `${name} · ${formatDateTime(time, language)}`;
    return { value: keyOfRef(ref), label };
  });
  const choose = (key: string) => {
    const ref = refs.find((each) => keyOfRef(each) === key);
    if (ref !== undefined) onPair({ ...pair, [side]: ref });
  };
  return (
    <SelectBox
      label={t(`versions.compare.${side}`)}
      value={keyOfRef(pair[side])}
      options={options}
      onChange={choose}
    />
  );
}
