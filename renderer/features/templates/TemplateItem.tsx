import { CircleAlert, PenLine } from 'lucide-react';
import { makeOf } from '#shared/domain/offeredTemplates';
import type { Template } from '#shared/domain/template';
import type { TemplateRecord } from '#shared/domain/templateRecord';
import { useLanguage } from '../../language';
import { Button } from '../../ui/Button';
import { Chip } from '../../ui/Chip';
import { openTemplateId, useOpenTemplate } from './OpenTemplateContext';
import { TemplateMenu } from './TemplateMenu';
import { templateName } from './templateName';
import { useNewArticle } from './useNewArticle';

type Props = {
  readonly record: TemplateRecord;
  /** Whether there are changes to it that are no version yet. */
  readonly isUnfinished: boolean;
};

/** A template in the list: what it is, how it came here, and what can be done with it. */
export function TemplateItem({ record, isUnfinished }: Props) {
  const { t, language } = useLanguage();
  const { template, id } = record;
  const make = makeOf(record);
  const { state, open } = useOpenTemplate();
  const isOpen = openTemplateId(state) === id;
  return (
    <li className="templateItem" aria-current={isOpen || undefined}>
      <div className="templateHead">
        <strong>{template === null ? id : templateName(t, template)}</strong>
        {make !== null && <Chip icon={PenLine}>{t(`templates.${make}`)}</Chip>}
        {isUnfinished && (
          <Chip icon={PenLine} tone="warn">
            {t('templates.unfinished')}
          </Chip>
        )}
        {template !== null && <span className="fieldNote">{sizeText(t, template)}</span>}
      </div>
      {template === null ? (
        <p className="templateProblem" role="alert">
          <CircleAlert size={14} strokeWidth={1.6} aria-hidden />
          {t('templates.unreadable')}
        </p>
      ) : (
        <p className="templateText">{template.description[language]}</p>
      )}
      <div className="templateActions">
        {template !== null && <WriteButton templateId={id} />}
        {template !== null && (
          <Button small look="quiet" onClick={() => void open(id)}>
            {t('templates.edit')}
          </Button>
        )}
        <TemplateMenu record={record} />
      </div>
    </li>
  );
}

function sizeText(t: ReturnType<typeof useLanguage>['t'], { sections }: Template): string {
  return sections.length === 0
    ? t('templates.noSections')
    : t('templates.sections', { count: sections.length });
}

function WriteButton({ templateId }: { readonly templateId: string }) {
  const { t } = useLanguage();
  const { create, isCreating } = useNewArticle(templateId);
  return (
    <Button small disabled={isCreating} onClick={() => void create()}>
      {t('templates.use')}
    </Button>
  );
}
