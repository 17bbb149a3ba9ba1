import './settings.css';
import { paperZoom, type Settings, themes } from '#shared/domain/settings';
import { languages } from '#shared/locales/createTranslator';
import { useCall } from '../../bridge/queries';
import { useT } from '../../language';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Segments } from '../../ui/Segments';
import { SelectBox } from '../../ui/SelectBox';
import { Switch } from '../../ui/Switch';
import { usePaperControl, usePaperView } from '../editor';
import { AuthorInput } from './AuthorInput';
import { NewsroomSettings } from './NewsroomSettings';
import { SettingsRow, SettingsSection } from './SettingsSection';
import { useUpdateSettings } from './useUpdateSettings';

type Props = {
  readonly settings: Settings;
  readonly onClose: () => void;
  readonly onShortcuts: () => void;
  /** Leads to what is set about the whole library. */
  readonly onLibrary: (dialog: 'backups' | 'libraries') => void;
};

/** How the desk looks and how one writes on it; each choice takes effect at once. */
export function SettingsDialog({ settings, onClose, onShortcuts, onLibrary }: Props) {
  const t = useT();
  const info = useCall('app.info', null).data;
  return (
    <Dialog onClose={onClose} title={t('settings.title')} closeLabel={t('app.close')}>
      <LookSettings settings={settings} />
      <WritingSettings settings={settings} />
      <SettingsSection title={t('settings.sections.library')}>
        <SettingsRow label={t('settings.libraryChoice')} note={info?.libraryName ?? ''}>
          <Button onClick={() => onLibrary('libraries')}>{t('commands.library.choose')}</Button>
        </SettingsRow>
        <SettingsRow label={t('settings.backups')} note={t('settings.backupsNote')}>
          <Button onClick={() => onLibrary('backups')}>{t('commands.library.backups')}</Button>
        </SettingsRow>
      </SettingsSection>
      <NewsroomSettings settings={settings} />
      <SettingsSection title={t('settings.sections.keys')}>
        <SettingsRow label={t('settings.shortcuts')}>
          <Button onClick={onShortcuts}>{t('settings.editShortcuts')}</Button>
        </SettingsRow>
      </SettingsSection>
      {info && (
        <p className="settingsFoot tabular">
          <span>{`${t('app.name')} ${t('settings.version', { version: info.version })}`}</span>
          <span>{t('settings.library', { name: info.libraryName })}</span>
        </p>
      )}
    </Dialog>
  );
}

/** Sizes of the paper to choose from; the keys and the wheel go through all of them. */
const sizes = Array.from(
  { length: (paperZoom.max - paperZoom.min) / paperZoom.step + 1 },
  (_, index) => String(paperZoom.min + index * paperZoom.step),
);

function LookSettings({ settings }: Pick<Props, 'settings'>) {
  const t = useT();
  const update = useUpdateSettings();
  const paper = usePaperControl();
  const { zoomPercent } = usePaperView();
  return (
    <SettingsSection title={t('settings.sections.look')}>
      <SettingsRow label={t('settings.language')}>
        <Segments
          label={t('settings.language')}
          value={settings.language}
          options={languages.map((value) => ({ value, label: t(`settings.languages.${value}`) }))}
          onChange={(language) => update({ language })}
        />
      </SettingsRow>
      <SettingsRow label={t('settings.theme')}>
        <Segments
          label={t('settings.theme')}
          value={settings.theme}
          options={themes.map((value) => ({ value, label: t(`settings.themes.${value}`) }))}
          onChange={(theme) => update({ theme })}
        />
      </SettingsRow>
      <SettingsRow label={t('settings.paperZoom')}>
        <SelectBox
          label={t('settings.paperZoom')}
          value={String(zoomPercent)}
          options={sizes.map((value) => ({ value, label: `${value}%` }))}
          onChange={(value) => paper.change({ zoomPercent: Number(value) })}
        />
      </SettingsRow>
    </SettingsSection>
  );
}

function WritingSettings({ settings }: Pick<Props, 'settings'>) {
  const t = useT();
  const { change } = usePaperControl();
  const { focus, typewriter } = usePaperView();
  return (
    <SettingsSection title={t('settings.sections.writing')}>
      <SettingsRow label={t('settings.author')} note={t('settings.authorHint')}>
        <AuthorInput settings={settings} />
      </SettingsRow>
      <SettingsRow label={t('commands.view.focus')} note={t('settings.focusNote')}>
        <Switch
          label={t('commands.view.focus')}
          checked={focus}
          onChange={(on) => change({ focus: on })}
        />
      </SettingsRow>
      <SettingsRow label={t('commands.view.typewriter')} note={t('settings.typewriterNote')}>
        <Switch
          label={t('commands.view.typewriter')}
          checked={typewriter}
          onChange={(on) => change({ typewriter: on })}
        />
      </SettingsRow>
    </SettingsSection>
  );
}
