import { X } from 'lucide-react';
import type { KnownLibrary } from '#shared/domain/libraryPlace';
import { formatMoment } from '#shared/locales/formatDate';
import { useLanguage } from '../../language';
import { Button } from '../../ui/Button';
import { IconButton } from '../../ui/IconButton';
import type { useLibraryCalls } from './useLibraryCalls';

type Props = {
  readonly known: readonly KnownLibrary[];
  readonly calls: ReturnType<typeof useLibraryCalls>;
};

/** The libraries that this machine remembers, each with the way into it. */
export function KnownLibraries({ known, calls }: Props) {
  const { t } = useLanguage();
  if (known.length === 0) return null;
  return (
    <section className="libraries">
      <h3>{t('libraries.choose.known')}</h3>
      <ul>
        {known.map((library) => (
          <KnownItem key={library.id} library={library} calls={calls} />
        ))}
      </ul>
    </section>
  );
}

type ItemProps = { readonly library: KnownLibrary; readonly calls: Props['calls'] };

function KnownItem({ library, calls }: ItemProps) {
  const { t, language } = useLanguage();
  const { id, name, within, openedAt, state, isHere } = library;
  const time = formatMoment(openedAt, language, {
    now: new Date(),
    today: (clock) => t('backups.today', { time: clock }),
  });
  const facts = [
    within !== '' && t('libraries.choose.within', { folder: within }),
    t('libraries.choose.openedAt', { time }),
    state === 'missing' && t('libraries.choose.missing'),
  ].filter((fact) => fact !== false);
  return (
    <li data-state={state}>
      <span className="libraryFacts">
        <strong>{name}</strong>
        <small className="tabular">{facts.join(' · ')}</small>
      </span>
      {state === 'open' ? (
        <span className="libraryHere">{t('libraries.choose.isOpen')}</span>
      ) : (
        <>
          {!isHere && (
            <IconButton
              icon={X}
              label={t('libraries.choose.forget', { name })}
              onClick={() => void calls.forget(id)}
            />
          )}
          <Button
            small
            aria-label={`${t('libraries.choose.open')} ${name}`}
            disabled={calls.isBusy || state === 'missing'}
            onClick={() => calls.open(id)}
          >
            {t('libraries.choose.open')}
          </Button>
        </>
      )}
    </li>
  );
}
