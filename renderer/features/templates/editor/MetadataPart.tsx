import type { Template } from '#shared/domain/template';
import { useT } from '../../../language';
import { useStorePart } from '../../../ui/store';
import { useTemplateSession } from './TemplateEditorContext';
import { LineField } from './TemplateField';

type Defaults = Template['metadataDefaults'];

/** What the details of a new article are filled with. */
export function MetadataPart() {
  const t = useT();
  const { draft, change } = useTemplateSession();
  const defaults = useStorePart(draft, (now) => now.metadataDefaults);
  const { source = '', channel = '', keywords = [] } = defaults;
  const set = (patch: Partial<Defaults>) =>
    change((now) => ({ ...now, metadataDefaults: { ...now.metadataDefaults, ...patch } }));
  return (
    <>
      <div className="fieldPair">
        <LineField
          label={t('templates.fields.source')}
          path="metadataDefaults.source"
          value={source}
          onCommit={(text) => set({ source: text })}
        />
        <LineField
          label={t('templates.fields.channel')}
          path="metadataDefaults.channel"
          value={channel}
          onCommit={(text) => set({ channel: text })}
        />
      </div>
      <LineField
        label={t('templates.fields.keywords')}
        note={t('templates.editor.keywordsHint')}
        path="metadataDefaults.keywords"
        value={keywords.join('、')}
        onCommit={(text) => set({ keywords: keywordsIn(text) })}
      />
    </>
  );
}

/** Keywords parted by the marks that Chinese and English part them with; one still being typed stays open. */
function keywordsIn(text: string): string[] {
  return text === '' ? [] : text.split(/[、,，]/);
}
