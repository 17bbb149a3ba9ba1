import type { SectionSlot } from '#shared/domain/template';
import { useT } from '../../../language';
import { CheckBox } from '../../../ui/CheckBox';
import { changeSlot } from '../slotMoves';
import { LengthField } from './LengthField';
import { StartersField } from './StartersField';
import { useTemplateSession } from './TemplateEditorContext';
import { LineField, TextField } from './TemplateField';

type Props = { readonly slot: SectionSlot; readonly path: string };

const firstRange = { min: 300, max: 1_000 };

/** All that a template can ask of one section. */
export function SlotFields({ slot, path }: Props) {
  const t = useT();
  const { change } = useTemplateSession();
  const set = (patch: Partial<SectionSlot>) => change(changeSlot(slot.id, patch));
  const lock = (patch: Partial<SectionSlot['lock']>) => set({ lock: { ...slot.lock, ...patch } });
  return (
    <>
      <div className="fieldPair">
        <LineField
          label={t('templates.fields.label')}
          path={`${path}.label`}
          value={slot.label}
          onCommit={(label) => set({ label })}
        />
        <LineField
          label={t('templates.fields.headlinePlaceholder')}
          path={`${path}.headlinePlaceholder`}
          value={slot.headlinePlaceholder}
          onCommit={(headlinePlaceholder) => set({ headlinePlaceholder })}
        />
      </div>
      <TextField
        label={t('templates.fields.guidance')}
        path={`${path}.guidance`}
        value={slot.guidance}
        onCommit={(guidance) => set({ guidance })}
      />
      <div className="fieldRow">
        <CheckBox checked={slot.required} onChange={(required) => set({ required })}>
          {t('templates.editor.required')}
        </CheckBox>
        <CheckBox checked={slot.repeatable} onChange={(repeatable) => set({ repeatable })}>
          {t('templates.editor.repeatable')}
        </CheckBox>
        <CheckBox checked={slot.lock.label} onChange={(label) => lock({ label })}>
          {t('templates.editor.lockLabel')}
        </CheckBox>
        <CheckBox checked={slot.lock.place} onChange={(place) => lock({ place })}>
          {t('templates.editor.lockPlace')}
        </CheckBox>
      </div>
      <LengthField
        path={`${path}.characters`}
        value={slot.characters}
        first={firstRange}
        onCommit={(characters) => set({ characters })}
      />
      <StartersField
        path={`${path}.starter`}
        value={slot.starter}
        onCommit={(starter) => set({ starter })}
      />
    </>
  );
}
