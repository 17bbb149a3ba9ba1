import { TextSelection } from '@tiptap/pm/state';
import { reviewItems } from '#shared/editor/reviewItems';
import type { ArticleSession } from '../editor';

/** Selects the words that an entry of the list is about and gives the text the focus. */
export function goToItem({ editor, review }: ArticleSession, key: string): void {
  const { doc, tr } = editor.state;
  const found = reviewItems(doc, review.get()).find(({ item }) => item.key === key);
  if (found === undefined || found.from < 0) return;
  const selection = TextSelection.between(doc.resolve(found.from), doc.resolve(found.to));
  editor.view.dispatch(tr.setSelection(selection).scrollIntoView());
  editor.view.focus();
}
