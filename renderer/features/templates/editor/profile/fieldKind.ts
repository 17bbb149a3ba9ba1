import type { DragKind } from '../../../../ui/useDragReorder';

/** The fields of the profile on the desk, by their ids: they go from group to group. */
export const fieldKind: DragKind<string> = new WeakMap();
