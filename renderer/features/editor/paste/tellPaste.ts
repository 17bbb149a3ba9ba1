import {
  droppedKinds,
  isWorthTelling,
  keptKinds,
  type PasteReport,
} from '#shared/editor/paste/pasteReport';
import type { Translator } from '#shared/locales/createTranslator';
import { showError } from '../../../ui/showError';
import { showToast } from '../../../ui/toasts';
import type { PasteEnd } from './pasteDesk';

/** The counts of a report as words, each kind a phrase. */
export function keptPhrases(t: Translator, { kept }: PasteReport): string[] {
  return keptKinds.flatMap((kind) => {
    const count = kept.get(kind);
    return count === undefined ? [] : [t(`paste.kept.${kind}`, { count })];
  });
}

export function droppedPhrases(t: Translator, { dropped }: PasteReport): string[] {
  return droppedKinds.flatMap((kind) => {
    const count = dropped.get(kind);
    return count === undefined ? [] : [t(`paste.dropped.${kind}`, { count })];
  });
}

/** Characters of a notice's text that are read at a glance; what is longer stands behind a button. */
const mostTextLength = 60;

type ShowReport = (report: PasteReport) => void;

/** Says how a paste ended, where there is something to say. */
export function tellPaste(t: Translator, end: PasteEnd, showReport: ShowReport): void {
  if (end.kind === 'failed') showError(end.error, t);
  else if (end.kind === 'refused') {
    showToast({ title: t('paste.refused'), text: t('paste.refusedWhy'), tone: 'error' });
  } else if (isWorthTelling(end.report)) tellReport(t, end.report, showReport);
}

function tellReport(t: Translator, report: PasteReport, showReport: ShowReport): void {
  const mark = t('paste.listMark');
  const kept = keptPhrases(t, report);
  const dropped = droppedPhrases(t, report);
  const title = kept.length === 0 ? t('paste.nothing') : t('paste.done', { list: kept.join(mark) });
  const text = t('paste.left', { list: dropped.join(mark) });
  if (dropped.length === 0) showToast({ title });
  else if (text.length <= mostTextLength) showToast({ title, text });
  else {
    const action = { label: t('paste.details'), run: () => showReport(report) };
    showToast({ title, text: t('paste.leftMuch', { count: dropped.length }), action });
  }
}
