import type { Node } from '@tiptap/pm/model';
import type { HeadlineParts } from '#shared/domain/article';
import type { Metadata } from '#shared/domain/metadata';
import { createCache } from '../../ui/createCache';
import type { Store } from '../../ui/store';
import type { ArticleSession } from '../editor';
import type { ProfileField } from './contentProfile';

/** A field's value in the open article; renders only who reads this field. */
export type FieldValueStore = Store<unknown> & { set(value: unknown): void };

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

/** Finds where a field's value stands: in the text or beside it. */
export function fieldValueOf(session: ArticleSession, field: ProfileField): FieldValueStore {
  if (field.from === 'text') {
    return {
      get: () => headlineOf(session.document.get()),
      subscribe: session.document.subscribe,
      set: (value) => session.setHeadline(value as HeadlineParts),
    };
  }
  const { id } = field;
  return {
    get: () => session.metadata.get()[id],
    subscribe: session.metadata.subscribe,
    // FieldRow has parsed the value with the schema of the field's type.
    set: (value) => session.updateMetadata({ [id]: value } as Partial<Metadata>),
  };
}
