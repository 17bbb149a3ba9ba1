import type { Json } from '#shared/domain/json';
import type { ValueChange } from '../model';
import type { MarkJson, Path } from '../tree/treeNode';

/** A stretch of a compared text; a `format` stretch was under the marks `before`. */
export type ComparedSpan = {
  readonly kind: 'same' | 'inserted' | 'deleted' | 'format';
  readonly text: string;
  readonly marks: readonly MarkJson[];
  readonly before: readonly MarkJson[];
};

/** How a node fared; `left` is the place from which a node moved away. */
export type ComparedState = 'kept' | 'inserted' | 'deleted' | 'moved' | 'left';

/** A node of two documents read as one, in the order of the later with what went where it stood. */
export type ComparedNode = {
  /** Names the node within its comparison. */
  readonly key: string;
  readonly state: ComparedState;
  readonly type: string;
  readonly attrs: Readonly<Record<string, Json>>;
  /** Where it stood before; null for one that was inserted. */
  readonly from: Path | null;
  /** Where it stands after; null for one that was deleted. */
  readonly to: Path | null;
  /** What of the node itself changed, its text apart. */
  readonly values: readonly ValueChange[];
  /** The text of a block of text, whole. */
  readonly spans: readonly ComparedSpan[];
  readonly children: readonly ComparedNode[];
};

/** Whether a node itself says that something changed, whatever its children say. */
export function isChangedNode({ state, values, spans }: ComparedNode): boolean {
  return state !== 'kept' || values.length > 0 || spans.some(({ kind }) => kind !== 'same');
}
