import './reference.css';
import { Plus } from 'lucide-react';
import { runCommand } from '../../commands/runCommands';
import { useT } from '../../language';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { IconButton } from '../../ui/IconButton';
import { useStore } from '../../ui/store';
import { useReference } from './ReferenceContext';
import { ReferencePage } from './ReferencePage';
import { ReferenceRows } from './ReferenceRows';

const choose = () => runCommand('article.openBeside');

/** Other articles to read while one is written: their list, and the page of the one that was chosen. */
export function ReferencePane() {
  const t = useT();
  const reference = useStore(useReference().reference);
  const { ids, shownId } = reference;
  if (shownId === null) {
    return (
      <EmptyState
        text={t('reference.empty')}
        action={<Button onClick={choose}>{t('reference.choose')}</Button>}
      />
    );
  }
  return (
    <section className="referencePane" aria-label={t('reference.title')}>
      <header className="paneHead">
        <h2>{t('reference.count', { count: ids.length })}</h2>
        <IconButton icon={Plus} label={t('reference.choose')} onClick={choose} />
      </header>
      <ReferenceRows reference={reference} />
      <ReferencePage key={shownId} articleId={shownId} />
    </section>
  );
}
