import { MoveDown, MoveUp, Plus, X } from 'lucide-react';
import { type KeyboardEvent, useState } from 'react';
import { type FieldOption, type ProfileField, profileBounds } from '#shared/domain/contentProfile';
import { useT } from '../../../../language';
import { IconButton } from '../../../../ui/IconButton';
import { TextInput } from '../../../../ui/TextInput';
import { withOption, withOptionMoved, withOptions } from '../../profile/fieldChanges';
import { changeField } from '../../profile/profileMoves';
import { LocalTextFields } from '../LocalTextFields';
import { useTemplateSession } from '../TemplateEditorContext';
import { TemplateField } from '../TemplateField';

type Props = { readonly field: ProfileField; readonly path: string };

/** What a choice offers, in order. */
export function OptionsField({ field, path }: Props) {
  const t = useT();
  const { change } = useTemplateSession();
  const { options = [] } = field;
  const set = (next: readonly FieldOption[]) =>
    change(changeField(field.id, (now) => withOptions(now, next)));
  return (
    <>
      {options.map((option, index) => (
        <div className="optionRow" key={option.value}>
          <LocalTextFields
            label={t('profile.option', { number: index + 1 })}
            labelEn={t('templates.fields.optionEn')}
            path={`${path}.options.${index}.label`}
            value={option.label}
            onCommit={(label) =>
              set(options.map((each) => (each === option ? { ...each, label } : each)))
            }
          />
          <span className="cardTools">
            {([-1, 1] as const).map((step) => (
              <IconButton
                key={step}
                small
                icon={step < 0 ? MoveUp : MoveDown}
                label={t(step < 0 ? 'templates.editor.moveUp' : 'templates.editor.moveDown')}
                disabled={options[index + step] === undefined}
                onClick={() =>
                  change(changeField(field.id, (now) => withOptionMoved(now, option, step)))
                }
              />
            ))}
            <IconButton
              small
              icon={X}
              label={t('profile.removeOption', { name: option.label[t.language] })}
              onClick={() => set(options.filter((each) => each !== option))}
            />
          </span>
        </div>
      ))}
      {options.length < profileBounds.options && (
        <NewOption
          path={`${path}.options`}
          onAdd={(name) => change(changeField(field.id, (now) => withOption(now, name)))}
        />
      )}
    </>
  );
}

type NewProps = { readonly path: string; readonly onAdd: (name: string) => void };

function NewOption({ path, onAdd }: NewProps) {
  const t = useT();
  const [name, setName] = useState('');
  const add = () => {
    onAdd(name.trim());
    setName('');
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // While an input method composes, Enter chooses a word.
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    add();
  };
  return (
    <TemplateField label={t('profile.newOption')} path={path}>
      {(attributes) => (
        <div className="optionRow">
          <TextInput
            {...attributes}
            maxLength={100}
            placeholder={t('profile.newOptionHint')}
            value={name}
            onCommit={setName}
            onKeyDown={onKeyDown}
          />
          <IconButton small icon={Plus} label={t('profile.addOption')} onClick={add} />
        </div>
      )}
    </TemplateField>
  );
}
