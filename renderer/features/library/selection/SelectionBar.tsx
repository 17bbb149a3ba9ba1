import '../../../ui/menu.css';
import { Menu } from '@base-ui/react/menu';
import {
  BookOpen,
  FileOutput,
  Flame,
  FolderInput,
  Signature,
  Tag,
  Trash2,
  Undo2,
  X,
} from 'lucide-react';
import { exportFormats } from '#shared/domain/job';
import { limits } from '#shared/domain/limits';
import { numberFormat } from '#shared/locales/numberFormat';
import { useLanguage } from '../../../language';
import { Button } from '../../../ui/Button';
import { IconButton } from '../../../ui/IconButton';
import { Progress } from '../../../ui/Progress';
import type { BulkProgress } from './useBulk';
import type { useShelfWork } from './useShelfWork';

type Props = {
  readonly ids: readonly string[];
  readonly work: ReturnType<typeof useShelfWork>;
  readonly onClear: () => void;
};

/** Says how many articles are selected, and offers what can be done with all of them. */
export function SelectionBar({ ids, work, onClear }: Props) {
  const { t, language } = useLanguage();
  const count = ids.length;
  if (work.progress !== null) return <WorkingBar progress={work.progress} />;
  if (count === 0) return null;
  const thenClear = (done: Promise<unknown>) => void done.then(onClear);
  return (
    <div className="selectionBar" role="toolbar" aria-label={t('library.bulk.label')}>
      <span className="selectionCount tabular" role="status">
        {t('library.bulk.selected', { count, shown: numberFormat(language).format(count) })}
      </span>
      {work.place === 'library' ? (
        <>
          <IconButton
            icon={BookOpen}
            label={t('library.bulk.open')}
            disabled={count > limits.referenceArticles}
            onClick={() => thenClear(work.openAll(ids))}
          />
          <IconButton
            icon={FolderInput}
            label={t('commands.article.file')}
            onClick={() => work.ask({ kind: 'file', ids })}
          />
          <IconButton
            icon={Tag}
            label={t('commands.article.tag')}
            onClick={() => work.ask({ kind: 'tag', ids })}
          />
          <IconButton
            icon={Signature}
            label={t('workflow.many.open')}
            onClick={() => work.ask({ kind: 'move', ids })}
          />
          <ExportMenu ids={ids} work={work} />
          <IconButton
            icon={Trash2}
            label={t('library.trash')}
            onClick={() => thenClear(work.trash(ids))}
          />
        </>
      ) : (
        <>
          <IconButton
            icon={Undo2}
            label={t('library.restore')}
            onClick={() => thenClear(work.restore(ids))}
          />
          <IconButton
            icon={Flame}
            label={t('library.purge.one')}
            onClick={() => work.ask({ kind: 'purge', ids })}
          />
        </>
      )}
      <IconButton icon={X} label={t('library.bulk.clear')} shortcut="Esc" onClick={onClear} />
    </div>
  );
}

function ExportMenu({ ids, work }: Pick<Props, 'ids' | 'work'>) {
  const { t } = useLanguage();
  const isTooMany = ids.length > limits.articlesPerCall;
  return (
    <Menu.Root modal={false}>
      <Menu.Trigger
        render={
          <IconButton
            icon={FileOutput}
            label={
              isTooMany
                ? t('library.bulk.exportTooMany', { count: limits.articlesPerCall })
                : t('library.bulk.export')
            }
            disabled={isTooMany}
          />
        }
      />
      <Menu.Portal>
        <Menu.Positioner className="menuPositioner" sideOffset={4}>
          <Menu.Popup className="menu">
            {exportFormats.map((format) => (
              <Menu.Item
                key={format}
                className="menuItem"
                onClick={() => void work.exportAll(ids, format)}
              >
                {t(`exports.formats.${format}`)}
              </Menu.Item>
            ))}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}

function WorkingBar({ progress }: { readonly progress: BulkProgress }) {
  const { t, language } = useLanguage();
  const format = numberFormat(language).format;
  const { name, count, total } = progress;
  return (
    <div className="selectionBar" role="status">
      <span className="selectionCount tabular">
        {t('library.bulk.progress', { name, done: format(count), total: format(total) })}
      </span>
      <Progress value={count / total} label={name} />
      <Button small onClick={progress.cancel}>
        {t('app.cancel')}
      </Button>
    </div>
  );
}
