import { useMemo } from 'react';
import { useT } from '../../../../language';
import { showToast } from '../../../../ui/toasts';
import { withDefaultsOf } from '../../profile/metadataDefaults';
import { emptyGroup } from '../../profile/newFields';
import { insertGroup, moveGroup, removeGroup } from '../../profile/profileMoves';
import { useTemplateSession } from '../TemplateEditorContext';
import { groupCard } from './cardNames';
import { groupsOf } from './groupsOf';

/** What follows a change of the cards. */
export type CardDeeds = {
  /** Told in words what has been moved, for a screen reader. */
  readonly say: (text: string) => void;
  readonly focus: (card: string, part?: 'head' | 'body') => void;
  readonly fold: (card: string, isOpen: boolean) => void;
};

/** What is done with whole groups. The focus goes where the group goes. */
export function useGroupActions({ say, focus, fold }: CardDeeds) {
  const t = useT();
  const { draft, change } = useTemplateSession();
  return useMemo(
    () => ({
      addGroup: () => {
        const name = t('profile.newGroup');
        const group = emptyGroup(groupsOf(draft.get()), { 'zh-CN': name, en: name });
        change(insertGroup(group));
        fold(groupCard(group.id), true);
        focus(groupCard(group.id), 'body');
      },
      moveGroup: (id: string, index: number) => {
        const groups = groupsOf(draft.get());
        const to = Math.max(0, Math.min(groups.length - 1, index));
        const group = groups.find((each) => each.id === id);
        if (group === undefined) return;
        change(moveGroup(id, to));
        say(t('profile.movedGroup', { label: group.label[t.language], number: to + 1 }));
        focus(groupCard(id));
      },
      removeGroup: (id: string) => {
        const before = draft.get();
        const at = groupsOf(before).findIndex((each) => each.id === id);
        const group = groupsOf(before)[at];
        if (group === undefined) return;
        change(removeGroup(id));
        const beside = groupsOf(draft.get())[at] ?? groupsOf(draft.get()).at(-1);
        if (beside !== undefined) focus(groupCard(beside.id));
        showToast({
          title: t('profile.removedGroup', { label: group.label[t.language] }),
          action: {
            label: t('app.undo'),
            run: () =>
              change((now) => withDefaultsOf(insertGroup(group, at)(now), group.fields, before)),
          },
        });
      },
    }),
    [change, draft, focus, fold, say, t],
  );
}
