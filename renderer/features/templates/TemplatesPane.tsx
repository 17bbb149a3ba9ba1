import './templates.css';
import { useState } from 'react';
import type { Template } from '#shared/domain/template';
import { useClient } from '../../bridge/ClientContext';
import { useCall } from '../../bridge/queries';
import { useLanguage } from '../../language';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { PaneError } from '../../ui/PaneError';
import { showError } from '../../ui/showError';
import { useOpenArticle } from '../editor';

/** The shapes that articles start from, each with its sections and how to write them. */
export function TemplatesPane() {
  const { t } = useLanguage();
  const { data: templates, error, refetch } = useCall('templates.list', null);
  return (
    <section className="templatesPane" aria-label={t('templates.title')}>
      <header className="paneHead">
        <h2>{t('templates.title')}</h2>
      </header>
      {error !== null && <PaneError error={error} t={t} onRetry={() => void refetch()} />}
      {templates?.length === 0 && <EmptyState text={t('templates.empty')} />}
      <ul className="templateList">
        {templates?.map((template) => (
          <TemplateItem key={template.id} template={template} />
        ))}
      </ul>
    </section>
  );
}

function TemplateItem({ template }: { readonly template: Template }) {
  const { t, language } = useLanguage();
  const { use, working } = useTemplate(template.id);
  return (
    <li className="templateItem">
      <div className="templateHead">
        <strong>{template.name[language]}</strong>
        <span className="fieldNote">
          {template.sections.length === 0
            ? t('templates.noSections')
            : t('templates.sections', { count: template.sections.length })}
        </span>
      </div>
      <p className="templateText">{template.description[language]}</p>
      {template.sections.length > 0 && <Guidance template={template} />}
      <Button small disabled={working} onClick={() => void use()}>
        {t('templates.use')}
      </Button>
    </li>
  );
}

function Guidance({ template }: { readonly template: Template }) {
  const { t } = useLanguage();
  return (
    <details className="templateGuidance">
      <summary>{t('templates.guidance')}</summary>
      <ol>
        {template.sections.map(({ label, guidance, required }) => (
          <li key={label}>
            <span className="templateSlot">
              {label}
              {required && <span className="fieldNote">{t('templates.required')}</span>}
            </span>
            <p>{guidance}</p>
          </li>
        ))}
      </ol>
    </details>
  );
}

function useTemplate(templateId: string) {
  const client = useClient();
  const { t } = useLanguage();
  const { open } = useOpenArticle();
  const [working, setWorking] = useState(false);
  const use = async () => {
    setWorking(true);
    try {
      const { id } = await client.call('articles.create', { templateId });
      await open(id);
    } catch (error) {
      showError(error, t, () => void use());
    } finally {
      setWorking(false);
    }
  };
  return { use, working };
}
