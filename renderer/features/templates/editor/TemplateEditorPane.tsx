import './templateEditor.css';
import { type ReactNode, useRef } from 'react';
import { useT } from '../../../language';
import { PaneError } from '../../../ui/PaneError';
import { useOpenTemplate } from '../OpenTemplateContext';
import { AboutPart } from './AboutPart';
import { DefaultsPart } from './DefaultsPart';
import { HeadlinePart } from './HeadlinePart';
import { LeadPart } from './LeadPart';
import { ProfilePart } from './profile/ProfilePart';
import { SectionsPart } from './SectionsPart';
import { TemplateEditorContext } from './TemplateEditorContext';
import { TemplateEditorHead } from './TemplateEditorHead';
import { WholePart } from './WholePart';

const parts = [
  ['about', AboutPart],
  ['headline', HeadlinePart],
  ['lead', LeadPart],
  ['sections', SectionsPart],
  ['whole', WholePart],
  ['profile', ProfilePart],
  ['metadata', DefaultsPart],
] as const;

/** The template under work, in the place of the paper. */
export function TemplateEditorPane() {
  const t = useT();
  const { state, open } = useOpenTemplate();
  const form = useRef<HTMLDivElement>(null);
  switch (state.kind) {
    case 'none':
    case 'opening':
      return null;
    case 'failed':
      return (
        <div className="editorEmpty">
          <PaneError error={state.error} t={t} onRetry={() => void open(state.id)} />
        </div>
      );
    case 'open':
      return (
        <TemplateEditorContext value={state.session}>
          <section
            className="templateEditor"
            aria-label={t('templates.editor.label')}
            key={state.session.id}
          >
            <TemplateEditorHead form={form} />
            <div className="templateForm" ref={form}>
              {parts.map(([name, Part]) => (
                <FormPart key={name} title={t(`templates.editor.parts.${name}`)}>
                  <Part />
                </FormPart>
              ))}
            </div>
          </section>
        </TemplateEditorContext>
      );
  }
}

function FormPart({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="formPart" aria-label={title}>
      <h3>{title}</h3>
      {children}
    </section>
  );
}
