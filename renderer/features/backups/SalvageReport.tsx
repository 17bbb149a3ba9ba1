import type { Salvaged } from '#shared/domain/libraryPlace';
import { useT } from '../../language';

/** Headlines that are named of a kind; the others are counted. */
const mostNamed = 8;

/** What could not be saved of a damaged library, article by article where that is known. */
export function SalvageReport({ saved }: { readonly saved: Salvaged }) {
  const t = useT();
  const { pages, lostPages, lostRecords, isHeadless, unsaved } = saved;
  const isWhole =
    lostPages + lostRecords + saved.lost.length + saved.earlier.length + saved.rebuilt.length === 0;
  return (
    <section className="backupsPart salvageReport" aria-labelledby="salvageReport">
      <h3 id="salvageReport">{t('libraries.salvage.report')}</h3>
      {isWhole && <p>{t('libraries.salvage.nothingLost')}</p>}
      {lostPages > 0 && <p>{t('libraries.salvage.pages', { pages, lost: lostPages })}</p>}
      <Named kind="lost" saved={saved} />
      <Named kind="earlier" saved={saved} />
      <Named kind="rebuilt" saved={saved} />
      {lostRecords > 0 && <p>{t('libraries.salvage.records', { count: lostRecords })}</p>}
      {isHeadless && <p>{t('libraries.salvage.headless')}</p>}
      {unsaved > 0 && <p>{t('libraries.salvage.unsaved', { count: unsaved })}</p>}
      {!isWhole && <p>{t('libraries.salvage.fromBackup')}</p>}
    </section>
  );
}

type NamedProps = { readonly kind: 'lost' | 'earlier' | 'rebuilt'; readonly saved: Salvaged };

function Named({ kind, saved }: NamedProps) {
  const t = useT();
  const articles = saved[kind];
  if (articles.length === 0) return null;
  return (
    <div>
      <p>{t(`libraries.salvage.${kind}`)}</p>
      <ul className="selectable">
        {articles.slice(0, mostNamed).map(({ id, title }) => (
          <li key={id}>{title || t('library.untitled')}</li>
        ))}
        {articles.length > mostNamed && (
          <li>{t('libraries.salvage.more', { count: articles.length })}</li>
        )}
      </ul>
    </div>
  );
}
