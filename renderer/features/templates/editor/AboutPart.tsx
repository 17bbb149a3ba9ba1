import { useCall } from '../../../bridge/queries';
import { useLanguage } from '../../../language';
import { SelectBox } from '../../../ui/SelectBox';
import { useStorePart } from '../../../ui/store';
import { useTemplateSession } from './TemplateEditorContext';
import { LineField, TemplateField, TextField } from './TemplateField';

/** What the template is called and for. */
export function AboutPart() {
  const { t } = useLanguage();
  const { draft, change } = useTemplateSession();
  const name = useStorePart(draft, (now) => now.name);
  const description = useStorePart(draft, (now) => now.description);
  const kind = useStorePart(draft, (now) => now.kind);
  return (
    <>
      <div className="fieldPair">
        <LineField
          label={t('templates.fields.name')}
          path="name.zh-CN"
          value={name['zh-CN']}
          onCommit={(text) => change((now) => ({ ...now, name: { ...now.name, 'zh-CN': text } }))}
        />
        <LineField
          label={t('templates.fields.nameEn')}
          path="name.en"
          value={name.en}
          onCommit={(en) => change((now) => ({ ...now, name: { ...now.name, en } }))}
        />
      </div>
      <div className="fieldPair">
        <TextField
          label={t('templates.fields.description')}
          path="description.zh-CN"
          value={description['zh-CN']}
          onCommit={(text) =>
            change((now) => ({ ...now, description: { ...now.description, 'zh-CN': text } }))
          }
        />
        <TextField
          label={t('templates.fields.descriptionEn')}
          path="description.en"
          value={description.en}
          onCommit={(en) => change((now) => ({ ...now, description: { ...now.description, en } }))}
        />
      </div>
      <div className="fieldPair">
        <LineField
          label={t('templates.fields.kind')}
          path="kind"
          value={kind}
          onCommit={(text) => change((now) => ({ ...now, kind: text }))}
        />
        <PortalField />
      </div>
    </>
  );
}

function PortalField() {
  const { t, language } = useLanguage();
  const { draft, change } = useTemplateSession();
  const portal = useStorePart(draft, (now) => now.portal);
  const { data: portals = [] } = useCall('portals.list', null);
  const options = portals.map(({ id, name }) => ({ value: id, label: name[language] }));
  // A template from elsewhere may name a portal that this desk does not know.
  const known = options.some(({ value }) => value === portal)
    ? options
    : [...options, { value: portal, label: portal }];
  return (
    <TemplateField label={t('templates.fields.portal')} path="portal">
      {() => (
        <SelectBox
          label={t('templates.fields.portal')}
          value={portal}
          options={known}
          onChange={(id) => change((now) => ({ ...now, portal: id }))}
        />
      )}
    </TemplateField>
  );
}
