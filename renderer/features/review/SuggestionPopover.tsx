import { Popover } from '@base-ui/react/popover';
import { useEffect, useState } from 'react';
import { suggestionsFrom } from '#shared/editor/commands/suggestions';
import { type ReviewItem, reviewItems } from '#shared/editor/reviewItems';
import { useOpenArticle } from '../editor';
import { Signature } from './Signature';
import { SuggestionText, Verdicts } from './SuggestionCard';

type SuggestionItem = Extract<ReviewItem, { kind: 'suggestion' }>;
type Pointed = { readonly anchor: Element; readonly items: readonly SuggestionItem[] };

const suggestedText = '.insertion, .deletion, .formatChange, .changed';

/** Beside a suggestion that was clicked on the paper: who suggests what, and the two answers. */
export function SuggestionPopover() {
  const { session } = useOpenArticle();
  const [pointed, setPointed] = useState<Pointed | null>(null);
  useEffect(() => {
    if (session === null) return;
    const { editor, review } = session;
    const close = ({ transaction }: { transaction: { docChanged: boolean } }) => {
      if (transaction.docChanged) setPointed(null);
    };
    const onClick = ({ target }: MouseEvent) => {
      if (editor.isDestroyed || !(target instanceof Element)) return;
      const anchor = target.closest(suggestedText);
      if (anchor === null || !editor.view.dom.contains(anchor)) return;
      if (document.getSelection()?.isCollapsed === false) return;
      // By what was clicked: the caret in the text follows the click only later.
      const ids = suggestionsFrom(editor.state.doc, editor.view.posAtDOM(anchor, 0));
      const items = reviewItems(editor.state.doc, review.get()).flatMap(({ item }) =>
        item.kind === 'suggestion' && ids.has(item.suggestion.id) ? [item] : [],
      );
      setPointed(items.length === 0 ? null : { anchor, items });
    };
    // The caret stays in the text while it is open: a dialog or a field that takes the focus has no use for it.
    const onFocus = ({ target }: FocusEvent) => {
      const isBeside = target instanceof Element && target.closest('.suggestionPopover') !== null;
      if (!isBeside && target !== editor.view.dom) setPointed(null);
    };
    editor.on('transaction', close);
    document.addEventListener('click', onClick);
    document.addEventListener('focusin', onFocus);
    return () => {
      editor.off('transaction', close);
      document.removeEventListener('click', onClick);
      document.removeEventListener('focusin', onFocus);
      setPointed(null);
    };
  }, [session]);
  if (session === null || pointed === null) return null;
  return (
    <Popover.Root open onOpenChange={(isOpen) => !isOpen && setPointed(null)}>
      <Popover.Portal>
        <Popover.Positioner className="menuPositioner" anchor={pointed.anchor} sideOffset={6}>
          {/* The caret stays in the text. */}
          <Popover.Popup className="suggestionPopover" initialFocus={false} finalFocus={false}>
            {pointed.items.map((item) => (
              <div key={item.key} className="suggestionPointed">
                <SuggestionText item={item} />
                <div className="reviewLine">
                  <Signature author={item.suggestion.author} at={item.suggestion.at} />
                  <Verdicts session={session} id={item.suggestion.id} />
                </div>
              </div>
            ))}
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}
