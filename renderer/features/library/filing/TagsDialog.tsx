import './filing.css';
import { X } from 'lucide-react';
import { useState } from 'react';
import { nameKey } from '#shared/domain/nameKey';
import { numberFormat } from '#shared/locales/numberFormat';
import { useClient } from '../../../bridge/ClientContext';
import { useLanguage } from '../../../language';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { UnreadDialog } from '../../../ui/UnreadDialog';
import { TagField } from './TagField';
import { useFiling } from './useFiling';
import { useOfArticles } from './useOfArticles';

type Props = { readonly ids: readonly string[]; readonly onClose: () => void };

/** Tags articles: shows what any of them has, puts tags on all of them and takes them off all. */
export function TagsDialog({ ids, onClose }: Props) {
  const { t, language } = useLanguage();
  const client = useClient();
  const read = useOfArticles('tags.of', ids, (some) => client.call('tags.of', { ids: some }));
  const { tag: setTags } = useFiling();
  const [wanted, setWanted] = useState<ReadonlyMap<string, boolean>>(new Map());
  const title = t('library.tags.choose', { count: ids.length });
  if (read.data === undefined)
    return <UnreadDialog title={title} reads={[read]} onClose={onClose} />;
  const counts = new Map<string, number>();
  for (const { tag } of read.data) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  const shown = [...new Set([...counts.keys(), ...wanted.keys()])].filter(
    (tag) => wanted.get(tag) ?? counts.has(tag),
  );
  const want = (tag: string, isOn: boolean) => {
    // One that differs in width or case alone is the same tag.
    const isSame = (each: string) => nameKey(each) === nameKey(tag);
    // Several are named in one go: each builds on those before it.
    setWanted((now) => {
      const known = [...counts.keys(), ...now.keys()].find(isSame);
      return new Map(now).set(known ?? tag, isOn);
    });
  };
  const submit = () => {
    onClose();
    const taggings = [...wanted].flatMap(([tag, isOn]) =>
      ids.map((articleId) => ({ articleId, tag, isOn })),
    );
    const done = (count: number) =>
      t('library.tags.changed', { count, shown: numberFormat(language).format(count) });
    void setTags(taggings, done);
  };
  return (
    <Dialog
      onClose={onClose}
      title={title}
      closeLabel={t('app.close')}
      actions={
        <>
          <Button onClick={onClose}>{t('app.cancel')}</Button>
          <Button look="primary" disabled={wanted.size === 0} onClick={submit}>
            {t('library.tags.submit')}
          </Button>
        </>
      }
    >
      <div className="filingForm">
        <TagField held={shown} onAdd={(tag) => want(tag, true)} />
        <ul className="filingTags">
          {shown.map((tag) => {
            const count = counts.get(tag) ?? 0;
            const isPart = !wanted.has(tag) && count < ids.length;
            return (
              <li key={tag} className="filingTag" data-part={isPart || undefined}>
                {isPart ? (
                  <button
                    type="button"
                    className="filingTagName"
                    title={t('library.tags.toAll')}
                    onClick={() => want(tag, true)}
                  >
                    {tag}
                    <span className="filingNote tabular">
                      {t('library.folders.some', { count, total: ids.length })}
                    </span>
                  </button>
                ) : (
                  <span className="filingTagName">{tag}</span>
                )}
                <button
                  type="button"
                  className="filingTagOff"
                  aria-label={t('library.tags.off', { tag })}
                  onClick={() => want(tag, false)}
                >
                  <X size={12} strokeWidth={1.8} aria-hidden />
                </button>
              </li>
            );
          })}
        </ul>
        <p className="fieldNote">{t('library.tags.hint')}</p>
      </div>
    </Dialog>
  );
}
