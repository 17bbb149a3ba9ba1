import type { Template } from '#shared/domain/template';
import { useT } from '../../../language';
import { useStorePart } from '../../../ui/store';
import { LengthField } from './LengthField';
import { StartersField } from './StartersField';
import { useTemplateSession } from './TemplateEditorContext';
import { TextField } from './TemplateField';

const firstRange = { min: 80, max: 300 };

/** How the lead is to be written, how long, and what it begins with. */
export function LeadPart() {
  const t = useT();
  const { draft, change } = useTemplateSession();
  const lead = useStorePart(draft, (now) => now.lead);
  const set = (patch: Partial<Template['lead']>) =>
    change((now) => ({ ...now, lead: { ...now.lead, ...patch } }));
  return (
    <>
      <TextField
        label={t('templates.fields.guidance')}
        path="lead.guidance"
        value={lead.guidance}
        onCommit={(guidance) => set({ guidance })}
      />
      <LengthField
        path="lead.characters"
        value={lead.characters}
        first={firstRange}
        onCommit={(characters) => set({ characters })}
      />
      <StartersField
        path="lead.starter"
        value={lead.starter}
        onCommit={(starter) => set({ starter })}
      />
    </>
  );
}
