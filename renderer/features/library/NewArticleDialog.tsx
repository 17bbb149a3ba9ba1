import '../../ui/cards.css';
import { Radio } from '@base-ui/react/radio';
import { RadioGroup } from '@base-ui/react/radio-group';
import { useId, useMemo, useState } from 'react';
import { type OfferedTemplate, offeredTemplates } from '#shared/domain/offeredTemplates';
import { useCall } from '../../bridge/queries';
import { useLanguage } from '../../language';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { PaneError } from '../../ui/PaneError';
import { useCreateArticle } from './useCreateArticle';

type Props = { readonly onClose: () => void };

/** Asks for a template and opens a new article made from it. */
export function NewArticleDialog({ onClose }: Props) {
  const { t } = useLanguage();
  const { data: records, error, isPending, refetch } = useCall('templates.list', null);
  const [chosen, setChosen] = useState<string | null>(null);
  const { create, creating } = useCreateArticle(onClose);
  const templates = useMemo(() => offeredTemplates(records ?? []), [records]);
  const templateId = chosen ?? templates[0]?.template.id ?? null;
  const submit = () => {
    if (templateId !== null) void create(templateId);
  };
  // Shown with its templates at once, so that the focus lands on them.
  if (isPending) return null;
  return (
    <Dialog
      wide
      onClose={onClose}
      title={t('library.create.title')}
      closeLabel={t('app.close')}
      actions={
        <>
          <Button onClick={onClose}>{t('app.cancel')}</Button>
          <Button look="primary" disabled={templateId === null || creating} onClick={submit}>
            {t(creating ? 'library.create.working' : 'library.create.submit')}
          </Button>
        </>
      }
    >
      {error !== null && <PaneError error={error} t={t} onRetry={() => void refetch()} />}
      {templateId !== null && (
        <RadioGroup
          className="cardGroup"
          aria-label={t('library.create.choose')}
          value={templateId}
          onValueChange={(value: string) => setChosen(value)}
          onDoubleClick={submit}
        >
          {templates.map((offered) => (
            <TemplateCard key={offered.template.id} {...offered} />
          ))}
        </RadioGroup>
      )}
    </Dialog>
  );
}

function TemplateCard({ template, make }: OfferedTemplate) {
  const { t, language } = useLanguage();
  const textId = useId();
  const { name, description, sections, kind } = template;
  const labelled = sections.filter(({ label }) => label !== '');
  return (
    <Radio.Root className="card" value={template.id} aria-describedby={textId}>
      <span className="cardHead">
        <span className="cardMark" aria-hidden />
        <strong>{name[language]}</strong>
        {make !== null && <span className="cardTag">{t(`templates.${make}`)}</span>}
        {kind !== name['zh-CN'] && <span className="cardKind">{kind}</span>}
        <span className="cardNote">
          {sections.length === 0
            ? t('templates.noSections')
            : t('templates.sections', { count: sections.length })}
        </span>
      </span>
      <span id={textId} className="cardText">
        {description[language]}
      </span>
      {labelled.length > 0 && (
        <span className="cardTags">
          {labelled.map(({ id, label }) => (
            <span key={id} className="cardTag">
              {label}
            </span>
          ))}
        </span>
      )}
    </Radio.Root>
  );
}
