import type { Node } from '@tiptap/pm/model';
import type { Choice } from '#shared/domain/mergeConflict';

/** Choices by the key of their conflict. */
export type Choices = ReadonlyMap<string, Choice>;

export const noChoices: Choices = new Map();

/**
 * Something that both sides changed, each in its own way since the common past. A side that is null has
 * taken it out. `place` conflicts are about where a block stands alone. `whole` stands for the article when
 * its parts cannot be put together.
 */
export type Conflict =
  | {
      readonly kind: 'block';
      readonly key: string;
      readonly base: Node | null;
      readonly ours: Node | null;
      readonly theirs: Node | null;
      /** Whether both texts can be kept. */
      readonly canKeepBoth: boolean;
    }
  | { readonly kind: 'place'; readonly key: string; readonly block: Node }
  | {
      readonly kind: 'headline';
      readonly key: string;
      readonly name: 'kicker' | 'mainHeadline' | 'subtitle';
      readonly base: readonly string[];
      readonly ours: readonly string[];
      readonly theirs: readonly string[];
    }
  | {
      readonly kind: 'metadata' | 'custom' | 'resolved' | 'matter';
      readonly key: string;
      /** The field, or the words of the thread. */
      readonly name: string;
      readonly base: unknown;
      readonly ours: unknown;
      readonly theirs: unknown;
    }
  | { readonly kind: 'whole'; readonly key: 'whole' };
