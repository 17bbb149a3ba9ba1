import { useEffect, useMemo, useState } from 'react';
import { registerCommands } from '../../../commands/runCommands';
import { useT } from '../../../language';
import { showError } from '../../../ui/showError';
import type { ArticleSession } from '../articleSession';
import { createFinder, type Finder } from './finder';
import { createPatternRunner, type PatternRunner } from './patternRunner';

/** The open bar: with the line for replacing or without; each request puts the focus into it anew. */
export type OpenFind = { readonly isReplacing: boolean; readonly request: number };

export type Find = {
  readonly finder: Finder | null;
  readonly open: OpenFind | null;
  setReplacing(isReplacing: boolean): void;
  close(): void;
};

/** Joins finding to menus and shortcuts while an article is open; what was looked for stays until the next one. */
export function useFind(session: ArticleSession | null, patterns?: PatternRunner): Find {
  const t = useT();
  const runner = useMemo(() => patterns ?? createPatternRunner(), [patterns]);
  useEffect(() => runner.stop, [runner]);
  const finder = useMemo(
    () =>
      session === null
        ? null
        : createFinder(session, { patterns: runner, onError: (error) => showError(error, t) }),
    [session, runner, t],
  );
  useEffect(() => finder?.stop, [finder]);
  const [open, setOpen] = useState<OpenFind | null>(null);
  useEffect(() => {
    if (finder === null || session === null) return;
    const show = (isReplacing: boolean) => {
      const { state } = session.editor;
      const { from, to, $from, $to } = state.selection;
      if (from < to && $from.sameParent($to)) {
        const text = state.doc.textBetween(from, to);
        // What is selected is looked for, as it stands.
        if (text.length <= longestTaken) finder.setQuery({ text, isPattern: false });
      }
      finder.show();
      setOpen((now) => ({ isReplacing, request: (now?.request ?? 0) + 1 }));
    };
    const always = () => true;
    const hasQuery = () => finder.state.get().query.text !== '';
    const move = (step: 1 | -1) => {
      finder.move(step).catch((error: unknown) => showError(error, t));
    };
    const stop = registerCommands({
      'edit.find': { isEnabled: always, run: () => show(false) },
      'edit.replace': { isEnabled: always, run: () => show(true) },
      'edit.findNext': { isEnabled: hasQuery, run: () => move(1) },
      'edit.findPrevious': { isEnabled: hasQuery, run: () => move(-1) },
    });
    return () => {
      stop();
      setOpen(null);
    };
  }, [session, finder, t]);
  return {
    finder,
    open,
    setReplacing: (isReplacing) => setOpen((now) => now && { ...now, isReplacing }),
    close: () => {
      setOpen(null);
      finder?.leave();
    },
  };
}

/** The longest selection, in UTF-16 code units, that is taken for what to look for. */
const longestTaken = 100;
