import type { TemplateRecord } from '#shared/domain/templateRecord';
import { useT } from '../../language';
import { Button } from '../../ui/Button';
import { templateName } from './templateName';
import { useTemplateActions } from './useTemplateActions';

/** Templates that are no longer offered, to be taken back. */
export function TrashedTemplates({ records }: { readonly records: readonly TemplateRecord[] }) {
  const t = useT();
  return (
    <details className="templateTrash">
      <summary>
        {t('templates.trashTitle')} <span className="tabular">{records.length}</span>
      </summary>
      <ul>
        {records.map((record) => (
          <TrashedTemplate key={record.id} record={record} />
        ))}
      </ul>
    </details>
  );
}

function TrashedTemplate({ record }: { readonly record: TemplateRecord }) {
  const t = useT();
  const { restore } = useTemplateActions(record);
  return (
    <li>
      <span>{record.template === null ? record.id : templateName(t, record.template)}</span>
      <Button small look="quiet" onClick={() => void restore()}>
        {t('templates.restore')}
      </Button>
    </li>
  );
}
