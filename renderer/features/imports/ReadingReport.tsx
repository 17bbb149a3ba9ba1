import type { ImportLine, ImportReading } from '#shared/domain/importReport';
import { importLineWhat, warningText } from '#shared/locales/importText';
import { useT } from '../../language';

/** What an import kept, changed and could not take, with the places, and what it asks to check. */
export function ReadingReport({ reading }: { readonly reading: ImportReading }) {
  const t = useT();
  const { kept, changed, notUnderstood, warnings } = reading;
  const isWhole = changed.length + notUnderstood.length + warnings.length === 0;
  return (
    <div className="importReport">
      {isWhole && <p>{t('imports.nothingLost')}</p>}
      {warnings.length > 0 && (
        <section>
          <h4>{t('imports.warningsTitle')}</h4>
          <ul>
            {warnings.map((warning, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: one warning may repeat word for word
              <li key={index} className="selectable">
                {warningText(t, warning)}
              </li>
            ))}
          </ul>
        </section>
      )}
      <Lines name="notUnderstood" lines={notUnderstood} />
      <Lines name="changed" lines={changed} />
      <Lines name="kept" lines={kept} />
    </div>
  );
}

type LinesProps = {
  readonly name: 'kept' | 'changed' | 'notUnderstood';
  readonly lines: readonly ImportLine[];
};

function Lines({ name, lines }: LinesProps) {
  const t = useT();
  if (lines.length === 0) return null;
  return (
    <section>
      <h4>{t(`imports.${name}`)}</h4>
      <ul>
        {lines.map((line) => (
          <li key={line.key}>
            {importLineWhat(t, line)}
            <Places line={line} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Places({ line: { count, places } }: { readonly line: ImportLine }) {
  const t = useT();
  if (places.length === 0) return null;
  return (
    <ul className="importPlaces selectable">
      {places.map(({ line, excerpt }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two places may read the same
        <li key={index}>
          {line !== null && <span>{t('imports.line', { line })}</span>} {excerpt}
        </li>
      ))}
      {count > places.length && <li>{t('imports.morePlaces', { count })}</li>}
    </ul>
  );
}
