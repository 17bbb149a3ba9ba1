import { useMemo } from 'react';
import type { ProfileField } from '#shared/domain/contentProfile';
import { knownOf } from '#shared/domain/profileField';
import { useT } from '../../../../language';
import { showToast } from '../../../../ui/toasts';
import { withDefaultsOf } from '../../profile/metadataDefaults';
import { fieldNamed } from '../../profile/newFields';
import {
  type FieldPlace,
  insertField,
  moveField,
  placeOf,
  removeField,
  stepPlace,
} from '../../profile/profileMoves';
import { useTemplateSession } from '../TemplateEditorContext';
import { fieldCard, groupCard } from './cardNames';
import { groupsOf } from './groupsOf';
import type { CardDeeds } from './useGroupActions';

/** What is done with whole fields. The focus goes where the field goes, and its group is unfolded. */
export function useFieldActions({ say, focus, fold }: CardDeeds) {
  const t = useT();
  const { draft, change } = useTemplateSession();
  return useMemo(() => {
    const labelOf = (field: ProfileField) => (field.label ?? knownOf(field).label)[t.language];
    const move = (id: string, place: FieldPlace) => {
      change(moveField(id, place));
      const groups = groupsOf(draft.get());
      const field = fieldNamed(groups, id);
      const now = placeOf(groups, id);
      if (field === null || now === null) return;
      const group = groups.find((each) => each.id === now.groupId);
      fold(groupCard(now.groupId), true);
      say(
        t('profile.movedField', {
          label: labelOf(field),
          group: group?.label[t.language] ?? '',
          number: now.index + 1,
        }),
      );
      focus(fieldCard(id));
    };
    return {
      moveField: move,
      stepField: (id: string, step: -1 | 1) => {
        const place = stepPlace(groupsOf(draft.get()), id, step);
        if (place !== null) move(id, place);
      },
      addField: (field: ProfileField, groupId: string) => {
        const group = groupsOf(draft.get()).find((each) => each.id === groupId);
        if (group === undefined) return;
        change(insertField(field, { groupId, index: group.fields.length }));
        // A field of the template's own is to be named first.
        const isOwn = field.from === 'custom';
        if (isOwn) fold(fieldCard(field.id), true);
        focus(fieldCard(field.id), isOwn ? 'body' : 'head');
      },
      removeField: (id: string) => {
        const before = draft.get();
        const field = fieldNamed(groupsOf(before), id);
        const place = placeOf(groupsOf(before), id);
        if (field === null || place === null) return;
        change(removeField(id));
        const rest =
          groupsOf(draft.get()).find((group) => group.id === place.groupId)?.fields ?? [];
        const beside = rest[place.index] ?? rest.at(-1);
        focus(beside === undefined ? groupCard(place.groupId) : fieldCard(beside.id));
        showToast({
          title: t('profile.removedField', { label: labelOf(field) }),
          action: {
            label: t('app.undo'),
            run: () =>
              change((now) => withDefaultsOf(insertField(field, place)(now), [field], before)),
          },
        });
      },
    };
  }, [change, draft, focus, fold, say, t]);
}
