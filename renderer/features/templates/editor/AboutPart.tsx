import { useCall } from '../../../bridge/queries';
import { useLanguage } from '../../../language';
import { SelectBox } from '../../../ui/SelectBox';
import { useStorePart } from '../../../ui/store';
import { LocalTextFields } from './LocalTextFields';
import { useTemplateSession } from './TemplateEditorContext';
import { LineField, TemplateField } from './TemplateField';

/** What the template is called and for. */
export function AboutPart() {
  const { t } = useLanguage();
  const { draft, change } = useTemplateSession();
  const name = useStorePart(draft, (now) => now.name);
  const description = useStorePart(draft, (now) => now.description);
  const kind = useStorePart(draft, (now) => now.kind);
  return (
    <>
      <LocalTextFields
        label={t('templates.fields.name')}
        labelEn={t('templates.fields.nameEn')}
        path="name"
        value={name}
        onCommit={(next) => change((now) => ({ ...now, name: next }))}
      />
      <LocalTextFields
        long
        label={t('templates.fields.description')}
        labelEn={t('templates.fields.descriptionEn')}
        path="description"
        value={description}
        onCommit={(next) => change((now) => ({ ...now, description: next }))}
      />
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
