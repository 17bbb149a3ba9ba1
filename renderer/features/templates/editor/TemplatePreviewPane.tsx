import './templatePreview.css';
import { defaultProfile } from '#shared/domain/defaultProfile';
import type { LengthRange, SectionSlot, Template } from '#shared/domain/template';
import { useT } from '../../../language';
import { useStore } from '../../../ui/store';
import { useOpenTemplate } from '../OpenTemplateContext';
import type { TemplateSession } from '../templateSession';
import { FieldsPreview } from './FieldsPreview';

/** The article that the template under work would make, in outline. */
export function TemplatePreviewPane() {
  const { state } = useOpenTemplate();
  return state.kind === 'open' ? <Skeleton session={state.session} /> : null;
}

function Skeleton({ session }: { readonly session: TemplateSession }) {
  const t = useT();
  const template = useStore(session.draft);
  return (
    <section className="templatePreview" aria-label={t('templates.preview.title')}>
      <header className="paneHead">
        <h2>{t('templates.preview.title')}</h2>
      </header>
      <div className="skeletonScroll">
        <p className="fieldNote">{t('templates.preview.hint')}</p>
        <article className="skeleton">
          <HeadlineLines headline={template.headline} />
          <Part
            text={template.lead.guidance}
            range={template.lead.characters}
            starter={template.lead.starter}
          />
          {template.sections.map((slot) => (
            <Slot key={slot.id} slot={slot} />
          ))}
        </article>
        <FieldsPreview profile={template.profile ?? defaultProfile} />
      </div>
    </section>
  );
}

function HeadlineLines({ headline }: { readonly headline: Template['headline'] }) {
  const t = useT();
  const { placeholders } = headline;
  const lines = Array.from(
    { length: headline.main },
    (_line, index) => placeholders.main[index] || t('editor.placeholder.mainHeadline'),
  );
  return (
    <header>
      {headline.kicker && <p className="skeletonKicker">{placeholders.kicker}</p>}
      {lines.map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line is its place
        <p key={index} className="skeletonHeadline">
          {line}
        </p>
      ))}
      {headline.subtitle && <p className="skeletonKicker">——{placeholders.subtitle}</p>}
    </header>
  );
}

function Slot({ slot }: { readonly slot: SectionSlot }) {
  const t = useT();
  const marks = [
    slot.required ? '' : t('templates.preview.offered'),
    slot.repeatable ? t('templates.preview.repeatable') : '',
    slot.lock.label || slot.lock.place ? t('templates.preview.locked') : '',
  ].filter((mark) => mark !== '');
  return (
    <section className="skeletonSection" data-offered={!slot.required || undefined}>
      <p className="skeletonLabel">
        {slot.label}
        <span className="fieldNote">{marks.join(' · ')}</span>
      </p>
      {slot.headlinePlaceholder !== '' && <h3>{slot.headlinePlaceholder}</h3>}
      <Part text={slot.guidance} range={slot.characters} starter={slot.starter} />
    </section>
  );
}

type PartProps = {
  readonly text: string;
  readonly range: LengthRange | null;
  readonly starter: SectionSlot['starter'];
};

function Part({ text, range, starter }: PartProps) {
  const t = useT();
  return (
    <>
      {text !== '' && <p className="skeletonHint">{text}</p>}
      {starter.map(({ kind, text: written }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: starters have no name of their own
        <p key={index} className="skeletonBlock" data-kind={kind}>
          {written || (kind === 'paragraph' ? '' : t(`outline.kinds.${kind}`))}
        </p>
      ))}
      {range !== null && <p className="fieldNote">{t('templates.preview.range', { ...range })}</p>}
    </>
  );
}
