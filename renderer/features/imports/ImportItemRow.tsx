import { CircleAlert, CircleCheck, CircleDashed, History, TriangleAlert } from 'lucide-react';
import { memo } from 'react';
import type { AppErrorData } from '#shared/domain/errors';
import type { ImportReading } from '#shared/domain/importReport';
import type { ImportItem } from '#shared/domain/importRun';
import { errorAdvice, errorText } from '#shared/locales/errorText';
import { useT } from '../../language';
import { Button } from '../../ui/Button';
import { CheckBox } from '../../ui/CheckBox';
import { Chip } from '../../ui/Chip';
import { showError } from '../../ui/showError';
import { useOpenArticle } from '../editor';
import { ReadingReport } from './ReadingReport';

type Props = {
  readonly item: ImportItem;
  /** Whether it will be imported; null when that is not to be chosen now. */
  readonly isChosen: boolean | null;
  readonly onChoose: (isChosen: boolean) => void;
  readonly onLeave: () => void;
};

/** One file of an import: what it would become or became, and its report. */
export const ImportItemRow = memo(function ImportItemRow(props: Props) {
  const { item, isChosen, onChoose, onLeave } = props;
  const t = useT();
  const { reading, articleId } = item;
  const { open } = useOpenArticle();
  const openArticle = (id: string) => {
    onLeave();
    open(id).catch((error: unknown) => showError(error, t));
  };
  const name = reading?.title || item.fileName;
  return (
    <li className="importItem">
      <div className="importHead">
        {isChosen !== null && item.state === 'read' ? (
          <CheckBox checked={isChosen} onChange={onChoose}>
            <strong className="importTitle">{name}</strong>
          </CheckBox>
        ) : (
          <strong className="importTitle">{name}</strong>
        )}
        <StateChip item={item} />
        {articleId !== null && (
          <Button small onClick={() => openArticle(articleId)}>
            {t('imports.open')}
          </Button>
        )}
      </div>
      {reading !== null && (
        <p className="importFacts tabular">
          <Facts reading={reading} />
          <span className="importFile">{item.fileName}</span>
        </p>
      )}
      {item.before !== null && item.state !== 'stored' && (
        <p className="importBefore">{t('imports.beforeTitle', { title: item.before.title })}</p>
      )}
      {item.error !== null && <Refusal error={item.error} />}
      {reading !== null && (
        <details className="importDetails">
          <summary>{t('imports.details')}</summary>
          <ReadingReport reading={reading} />
        </details>
      )}
    </li>
  );
});

function StateChip({ item }: { readonly item: ImportItem }) {
  const t = useT();
  const { state, before, reading } = item;
  if (state === 'refused') {
    return (
      <Chip icon={CircleAlert} tone="error">
        {t('imports.states.refused')}
      </Chip>
    );
  }
  if (state === 'read' && before !== null) {
    return (
      <Chip icon={History} tone="warn">
        {t('imports.before')}
      </Chip>
    );
  }
  const lost = (reading?.notUnderstood.length ?? 0) + (reading?.warnings.length ?? 0);
  const tone = state === 'stored' || state === 'read' ? (lost > 0 ? 'warn' : 'ok') : 'plain';
  const icon = tone === 'warn' ? TriangleAlert : tone === 'ok' ? CircleCheck : CircleDashed;
  return (
    <Chip icon={icon} tone={tone}>
      {t(`imports.states.${state}`)}
    </Chip>
  );
}

function Facts({ reading }: { readonly reading: ImportReading }) {
  const t = useT();
  const { format, convertedFrom, charset, words, pictures } = reading;
  const facts = [
    convertedFrom === null
      ? t(`imports.formats.${format}`)
      : t('imports.converted', { name: t(`imports.formats.${convertedFrom}`) }),
    ...(charset === null || charset === 'utf-8'
      ? []
      : [t('imports.charset', { name: charset.toUpperCase() })]),
    t('imports.words', { count: words }),
    ...(pictures === 0 ? [] : [t('imports.pictures', { count: pictures })]),
  ];
  return facts.map((fact) => <span key={fact}>{fact}</span>);
}

function Refusal({ error }: { readonly error: AppErrorData }) {
  const t = useT();
  const text = errorText(t, error);
  return (
    <p className="importRefusal">
      <strong>{text.what}</strong>
      {errorAdvice(t, text)}
    </p>
  );
}
