import './find.css';
import { ChevronDown, ChevronRight, X } from 'lucide-react';
import { type KeyboardEvent, useId, useState } from 'react';
import { useShortcutText } from '../../../commands/shortcutText';
import { useT } from '../../../language';
import { IconButton } from '../../../ui/IconButton';
import { showError } from '../../../ui/showError';
import { useStore } from '../../../ui/store';
import type { ArticleSession } from '../articleSession';
import { FindCount } from './FindCount';
import { FindRow } from './FindRow';
import { FindScope } from './FindScope';
import type { Finder, ReplaceReport } from './finder';
import { ReplaceRow } from './ReplaceRow';
import type { OpenFind } from './useFind';

type Props = {
  readonly session: ArticleSession;
  readonly finder: Finder;
  readonly open: OpenFind;
  readonly onReplacing: (isReplacing: boolean) => void;
  readonly onClose: () => void;
};

/** The bar over the paper that finds and replaces; Escape leaves it with the caret at the hit. */
export function FindBar({ session, finder, open, onReplacing, onClose }: Props) {
  const t = useT();
  const shortcutText = useShortcutText();
  const state = useStore(finder.state);
  const [report, setReport] = useState<ReplaceReport | null>(null);
  const countId = useId();
  const { isReplacing } = open;
  const replace = (work: Promise<ReplaceReport>) => {
    work.then(setReport).catch((error: unknown) => showError(error, t));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // While an input method composes, keys are its own.
    if (event.nativeEvent.isComposing || event.key !== 'Escape') return;
    event.preventDefault();
    onClose();
  };
  return (
    <section className="findBar" aria-label={t('find.label')} onKeyDown={onKeyDown}>
      <IconButton
        icon={isReplacing ? ChevronDown : ChevronRight}
        small
        label={t(isReplacing ? 'find.foldReplace' : 'find.showReplace')}
        shortcut={shortcutText('edit.replace')}
        aria-expanded={isReplacing}
        onClick={() => onReplacing(!isReplacing)}
      />
      <div className="findRows">
        <FindRow
          finder={finder}
          state={state}
          request={open.request}
          countId={countId}
          onEdit={() => setReport(null)}
        >
          <FindScope session={session} scope={state.scope} onChange={finder.setScope} />
        </FindRow>
        {isReplacing && (
          <ReplaceRow
            value={state.replacement}
            canReplace={state.hits.length > 0}
            onChange={finder.setReplacement}
            onReplace={() => replace(finder.replaceCurrent())}
            onReplaceAll={() => replace(finder.replaceAll())}
          />
        )}
        <FindCount id={countId} state={state} report={report} />
      </div>
      <IconButton icon={X} label={t('app.close')} onClick={onClose} />
    </section>
  );
}
