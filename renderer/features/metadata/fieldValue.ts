import type { Node } from '@tiptap/pm/model';
import type { HeadlineParts } from '#shared/domain/article';
import { fieldValueOf } from '#shared/domain/articleFields';
import { fieldTypes } from '#shared/domain/fields/fieldTypes';
import { customValueSchema } from '#shared/domain/fields/fieldValue';
import { metadataPatchSchema } from '#shared/domain/metadata';
import type { PortalProfile } from '#shared/domain/portalProfile';
import type { Field } from '#shared/domain/profileField';
import { followChannel } from '#shared/portal/followChannel';
import { createCache } from '../../ui/createCache';
import type { Store } from '../../ui/store';
import type { ArticleSession } from '../editor';

/** Where a field's value stands; renders only who reads this field. */
export type FieldStore = Store<unknown> & {
  /** Takes a value that has passed the schema of the field's type. */
  set(value: unknown): void;
};

/** The headline as it is edited: empty halves count, since one is about to be filled in. */
export function headlineOf(document: Node): HeadlineParts {
  const headline = document.firstChild;
  return headline === null ? { kicker: '', main: [], subtitle: '' } : partsOf(headline);
}

// The same node must give the same object, or each keystroke in the body would redraw the headline.
const partsOf = createCache((headline: Node): HeadlineParts => {
  const textOf = (name: string) =>
    headline.children.filter(({ type }) => type.name === name).map((part) => part.textContent);
  return {
    kicker: textOf('kicker')[0] ?? '',
    main: textOf('mainHeadline'),
    subtitle: textOf('subtitle')[0] ?? '',
  };
});

/** Finds where a field's value stands: in the text or beside it. `portal` is the article's, null for none. */
export function fieldStoreOf(
  session: ArticleSession,
  field: Field,
  portal: PortalProfile | null,
): FieldStore {
  const source = field.from === 'text' ? session.document : session.metadata;
  return {
    get: () =>
      fieldValueOf(field, {
        headline: headlineOf(session.document.get()),
        metadata: session.metadata.get(),
      }),
    subscribe: source.subscribe,
    set: (value) => write({ session, portal }, field, value),
  };
}

type Place = { readonly session: ArticleSession; readonly portal: PortalProfile | null };

function write({ session, portal }: Place, field: Field, value: unknown): void {
  switch (field.from) {
    case 'text':
      session.setHeadline(fieldTypes.headline.schema.parse(value));
      return;
    case 'metadata': {
      const patch = metadataPatchSchema.parse({ [field.id]: value });
      const before = session.metadata.get();
      session.updateMetadata(portal === null ? patch : followChannel(before, patch, portal));
      return;
    }
    case 'custom': {
      const { custom } = session.metadata.get();
      session.updateMetadata({
        custom: { ...custom, [field.id]: customValueSchema.parse(value) },
      });
    }
  }
}
