import type { Receipt } from '#shared/domain/handover';
import type { Settings, SideTab } from '#shared/domain/settings';
import type { Transition } from '#shared/domain/workflow/moves';
import { createStore, type Store } from '../ui/store';

/** What the list pane shows; the rail chooses. */
export type Place = 'library' | 'pictures' | 'exports' | 'templates';
export const places = [
  'library',
  'pictures',
  'exports',
  'templates',
] as const satisfies readonly Place[];

export type DeskDialog =
  | { readonly kind: 'newArticle' }
  | { readonly kind: 'export' }
  | { readonly kind: 'crop'; readonly blockId: string }
  | { readonly kind: 'move'; readonly transition: Transition }
  | { readonly kind: 'settings' }
  | { readonly kind: 'palette' }
  | { readonly kind: 'pickReference' }
  | { readonly kind: 'pickSnippet' }
  | { readonly kind: 'snippets' }
  | { readonly kind: 'shortcuts' }
  | { readonly kind: 'import'; readonly id: string }
  | { readonly kind: 'original' }
  | { readonly kind: 'backups' }
  | { readonly kind: 'libraries' }
  | { readonly kind: 'handOver' }
  | { readonly kind: 'fileArticle' }
  | { readonly kind: 'tagArticle' }
  | { readonly kind: 'likeness' }
  | { readonly kind: 'receipt'; readonly receipt: Receipt };

/** How the desk is laid out at this moment. */
export type DeskView = {
  readonly place: Place;
  readonly list: boolean;
  /** Whether the list pane lies over the whole window. */
  readonly wideList: boolean;
  readonly side: boolean;
  /** Whether paper and side pane share the window half and half. */
  readonly split: boolean;
  readonly tab: SideTab;
  readonly dialog: DeskDialog | null;
};

export type DeskViewControl = {
  readonly view: Store<DeskView>;
  change(patch: Partial<DeskView>): void;
  /** Shows a place in the list pane; chosen again while it is shown, folds the pane. */
  choosePlace(place: Place): void;
  /** Shows a tab of the side pane; chosen again while it is shown, folds the pane. */
  toggleTab(tab: SideTab): void;
};

/** Starts from the panes that the user left open. */
export function createDeskView(panes: Settings['panes']): DeskViewControl {
  const view = createStore<DeskView>({
    place: 'library',
    list: panes.list,
    wideList: false,
    side: panes.side,
    split: panes.split,
    tab: panes.tab,
    dialog: null,
  });
  const change = (patch: Partial<DeskView>) => {
    const now = view.get();
    const entries = Object.entries(patch) as [keyof DeskView, unknown][];
    if (entries.some(([key, value]) => now[key] !== value)) view.set({ ...now, ...patch });
  };
  return {
    view,
    change,
    choosePlace: (place) => {
      const now = view.get();
      change({ place, list: !(now.list && now.place === place) });
    },
    toggleTab: (tab) => {
      const now = view.get();
      change({ tab, side: !(now.side && now.tab === tab) });
    },
  };
}
