import { X } from 'lucide-react';
import { useState } from 'react';
import { limits } from '#shared/domain/limits';
import type { Settings } from '#shared/domain/settings';
import { acts } from '#shared/domain/workflow/moves';
import { defaultNewsroom, type Newsroom } from '#shared/domain/workflow/newsroom';
import { roleText } from '#shared/locales/roleText';
import { useT } from '../../language';
import { Button } from '../../ui/Button';
import { CheckBox } from '../../ui/CheckBox';
import { IconButton } from '../../ui/IconButton';
import { SelectBox } from '../../ui/SelectBox';
import { TextInput } from '../../ui/TextInput';
import { SettingsRow, SettingsSection } from './SettingsSection';
import { useUpdateSettings } from './useUpdateSettings';

type Part = {
  readonly newsroom: Newsroom;
  readonly onChange: (patch: Partial<Newsroom>) => void;
};

/** Who sits at this desk and shares it, and what each role may do on an article's way to the sign-off. */
export function NewsroomSettings({ settings }: { readonly settings: Settings }) {
  const t = useT();
  const update = useUpdateSettings();
  const { newsroom } = settings;
  const change = (patch: Partial<Newsroom>) => update({ newsroom: { ...newsroom, ...patch } });
  return (
    <SettingsSection title={t('workflow.settings.title')}>
      <SettingsRow label={t('workflow.settings.ownRole')} note={t('workflow.asHint')}>
        <RoleChoice
          label={t('workflow.settings.ownRole')}
          newsroom={newsroom}
          roleId={newsroom.ownRoleId}
          onChange={(ownRoleId) => change({ ownRoleId })}
        />
      </SettingsRow>
      <SettingsRow label={t('workflow.settings.people')} note={t('workflow.settings.peopleHint')}>
        <People newsroom={newsroom} onChange={change} />
      </SettingsRow>
      <RolesTable newsroom={newsroom} onChange={change} />
    </SettingsSection>
  );
}

type RoleProps = {
  readonly label: string;
  readonly newsroom: Newsroom;
  readonly roleId: string;
  readonly onChange: (roleId: string) => void;
};

function RoleChoice({ label, newsroom, roleId, onChange }: RoleProps) {
  const t = useT();
  const options = newsroom.roles.map((role) => ({ value: role.id, label: roleText(t, role) }));
  return <SelectBox label={label} value={roleId} options={options} onChange={onChange} />;
}

function People({ newsroom, onChange }: Part) {
  const t = useT();
  const [name, setName] = useState('');
  const [roleId, setRoleId] = useState(newsroom.ownRoleId);
  const { people, roles } = newsroom;
  const isKnown = people.some((person) => person.name === name.trim());
  const add = () => {
    onChange({ people: [...people, { name: name.trim(), roleId }] });
    setName('');
  };
  return (
    <div className="settingsPeople">
      {people.map((person) => {
        const role = roleText(
          t,
          roles.find(({ id }) => id === person.roleId) ?? { id: '', name: '' },
        );
        return (
          <span key={person.name} className="settingsPerson">
            {t('workflow.by', { name: person.name, role })}
            <IconButton
              icon={X}
              label={t('workflow.settings.remove', { name: person.name })}
              onClick={() => onChange({ people: people.filter((each) => each !== person) })}
            />
          </span>
        );
      })}
      <span className="settingsPerson">
        <TextInput
          value={name}
          onCommit={setName}
          maxLength={limits.authorLength}
          placeholder={t('workflow.settings.name')}
          aria-label={t('workflow.settings.name')}
        />
        <RoleChoice
          label={t('workflow.settings.role')}
          newsroom={newsroom}
          roleId={roleId}
          onChange={setRoleId}
        />
        <Button small disabled={name.trim() === '' || isKnown} onClick={add}>
          {t('workflow.settings.add')}
        </Button>
      </span>
    </div>
  );
}

function RolesTable({ newsroom, onChange }: Part) {
  const t = useT();
  const { roles } = newsroom;
  const allow = (roleId: string, act: (typeof acts)[number], isOn: boolean) =>
    onChange({
      roles: roles.map((role) => {
        if (role.id !== roleId) return role;
        return {
          ...role,
          may: acts.filter((each) => (each === act ? isOn : role.may.includes(each))),
        };
      }),
    });
  return (
    <div className="settingsRoles">
      <span>{t('workflow.settings.table')}</span>
      {roles.map((role) => (
        <fieldset key={role.id} className="settingsRole">
          <legend>{roleText(t, role)}</legend>
          {acts.map((act) => (
            <CheckBox
              key={act}
              checked={role.may.includes(act)}
              onChange={(isOn) => allow(role.id, act, isOn)}
            >
              {t(`workflow.acts.${act}`)}
            </CheckBox>
          ))}
        </fieldset>
      ))}
      <Button small onClick={() => onChange({ roles: defaultNewsroom.roles })}>
        {t('workflow.settings.restore')}
      </Button>
    </div>
  );
}
