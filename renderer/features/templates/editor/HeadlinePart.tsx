import type { Template } from '#shared/domain/template';
import { useT } from '../../../language';
import { CheckBox } from '../../../ui/CheckBox';
import { Segments } from '../../../ui/Segments';
import { useStorePart } from '../../../ui/store';
import { useTemplateSession } from './TemplateEditorContext';
import { LineField } from './TemplateField';

type Headline = Template['headline'];
type Hints = Headline['placeholders'];

const lineCounts = ['1', '2', '3', '4'] as const;

/** Which lines the headline has and what each asks for. */
export function HeadlinePart() {
  const t = useT();
  const { draft, change } = useTemplateSession();
  const headline = useStorePart(draft, (now) => now.headline);
  const set = (patch: Partial<Headline>) =>
    change((now) => ({ ...now, headline: { ...now.headline, ...patch } }));
  const hint = (patch: Partial<Hints>) =>
    set({ placeholders: { ...headline.placeholders, ...patch } });
  const { kicker, main, subtitle } = headline.placeholders;
  const lines = Array.from({ length: headline.main }, (_line, index) => main[index] ?? '');
  const setLine = (index: number, text: string) =>
    hint({ main: lines.map((line, at) => (at === index ? text : line)) });
  return (
    <>
      <div className="fieldRow">
        <span className="fieldLabel">{t('templates.fields.halves')}</span>
        <Segments
          label={t('templates.fields.halves')}
          value={lineCounts[headline.main - 1] ?? '1'}
          options={lineCounts.map((count) => ({ value: count, label: count }))}
          onChange={(count) => set({ main: Number(count) })}
        />
        <CheckBox checked={headline.locked} onChange={(locked) => set({ locked })}>
          {t('templates.editor.halvesLocked')}
        </CheckBox>
        <CheckBox checked={headline.kicker} onChange={(has) => set({ kicker: has })}>
          {t('templates.editor.kicker')}
        </CheckBox>
        <CheckBox checked={headline.subtitle} onChange={(has) => set({ subtitle: has })}>
          {t('templates.editor.subtitle')}
        </CheckBox>
      </div>
      {headline.kicker && (
        <LineField
          label={t('templates.fields.kickerPlaceholder')}
          path="headline.placeholders.kicker"
          value={kicker}
          onCommit={(text) => hint({ kicker: text })}
        />
      )}
      {lines.map((line, index) => (
        <LineField
          // biome-ignore lint/suspicious/noArrayIndexKey: a line is its place
          key={index}
          label={t('templates.fields.halfPlaceholder', { number: index + 1 })}
          path={`headline.placeholders.main.${index}`}
          value={line}
          onCommit={(text) => setLine(index, text)}
        />
      ))}
      {headline.subtitle && (
        <LineField
          label={t('templates.fields.subtitlePlaceholder')}
          path="headline.placeholders.subtitle"
          value={subtitle}
          onCommit={(text) => hint({ subtitle: text })}
        />
      )}
    </>
  );
}
