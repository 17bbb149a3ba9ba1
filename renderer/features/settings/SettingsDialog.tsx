import './settings.css';
import { useQueryClient } from '@tanstack/react-query';
import { type Settings, themes } from '#shared/domain/settings';
import { languages } from '#shared/locales/createTranslator';
import { useClient } from '../../bridge/ClientContext';
import { useCall } from '../../bridge/queries';
import { useT } from '../../language';
import { Dialog } from '../../ui/Dialog';
import { Segments } from '../../ui/Segments';
import { showError } from '../../ui/showError';

type Props = { readonly settings: Settings; readonly onClose: () => void };

/** Language and look; each choice takes effect at once. */
export function SettingsDialog({ settings, onClose }: Props) {
  const t = useT();
  const client = useClient();
  const cache = useQueryClient();
  const info = useCall('app.info', null).data;
  const update = (patch: Partial<Settings>) => {
    client
      .call('settings.update', patch)
      .then((next) => cache.setQueryData(['settings.get', null], next))
      .catch((error: unknown) => showError(error, t, () => update(patch)));
  };
  return (
    <Dialog open onClose={onClose} title={t('settings.title')} closeLabel={t('app.close')}>
      <dl className="settingsList">
        <div className="settingsRow">
          <dt>{t('settings.language')}</dt>
          <dd>
            <Segments
              label={t('settings.language')}
              value={settings.language}
              options={languages.map((value) => ({
                value,
                label: t(`settings.languages.${value}`),
              }))}
              onChange={(language) => update({ language })}
            />
          </dd>
        </div>
        <div className="settingsRow">
          <dt>{t('settings.theme')}</dt>
          <dd>
            <Segments
              label={t('settings.theme')}
              value={settings.theme}
              options={themes.map((value) => ({ value, label: t(`settings.themes.${value}`) }))}
              onChange={(theme) => update({ theme })}
            />
          </dd>
        </div>
      </dl>
      {info && (
        <p className="settingsFoot tabular">
          <span>{`${t('app.name')} ${t('settings.version', { version: info.version })}`}</span>
          <span>{t('settings.library', { name: info.libraryName })}</span>
        </p>
      )}
    </Dialog>
  );
}
