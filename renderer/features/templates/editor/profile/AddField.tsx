import '../../../../ui/menu.css';
import { Menu } from '@base-ui/react/menu';
import { Plus } from 'lucide-react';
import { useRef } from 'react';
import type { ProfileField, ProfileGroup } from '#shared/domain/contentProfile';
import { fieldOf } from '#shared/domain/profileField';
import { useLanguage } from '../../../../language';
import { Button } from '../../../../ui/Button';
import { useStorePart } from '../../../../ui/store';
import { customField, newFieldId, unusedFields } from '../../profile/newFields';
import { isFull } from '../../profile/profileMoves';
import { useTemplateSession } from '../TemplateEditorContext';
import { groupsOf } from './groupsOf';
import { useProfileEditing } from './ProfileEditingContext';

/** Adds a field to a group: one of the template's own, or one that every article has and no group yet. */
export function AddField({ group }: { readonly group: ProfileGroup }) {
  const { t, language } = useLanguage();
  const { draft } = useTemplateSession();
  const { addField } = useProfileEditing();
  const groups = useStorePart(draft, groupsOf);
  const chosen = useRef<ProfileField | null>(null);
  const choose = (field: ProfileField) => {
    chosen.current = field;
  };
  const chooseOwn = () => {
    const name = t('profile.newField');
    choose(customField(newFieldId(), { 'zh-CN': name, en: name }));
  };
  // The field is given the focus, so it is added when the menu has let go of it.
  const addChosen = (isOpen: boolean) => {
    const field = chosen.current;
    if (isOpen || field === null) return;
    chosen.current = null;
    addField(field, group.id);
  };
  return (
    <Menu.Root modal={false} onOpenChangeComplete={addChosen}>
      <Menu.Trigger render={<Button small disabled={isFull(group)} />}>
        <Plus size={14} strokeWidth={1.6} aria-hidden />
        {t('profile.addField')}
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Positioner className="menuPositioner" sideOffset={4} align="start">
          <Menu.Popup className="menu">
            <Menu.Item className="menuItem" onClick={chooseOwn}>
              {t('profile.ownField')}
            </Menu.Item>
            {unusedFields(groups).map(({ id, label, fields }) => (
              <Menu.Group key={id}>
                <Menu.GroupLabel className="menuLabel">{label[language]}</Menu.GroupLabel>
                {fields.map((field) => (
                  <Menu.Item key={field.id} className="menuItem" onClick={() => choose(field)}>
                    {fieldOf(field).label[language]}
                  </Menu.Item>
                ))}
              </Menu.Group>
            ))}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}
