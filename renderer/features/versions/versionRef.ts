import type { Output } from '#shared/ipc/contract';
import type { Language, Translator } from '#shared/locales/createTranslator';
import { formatDateTime } from '#shared/locales/formatDate';

/** What the library tells of an article's history. */
export type History = Output<'revisions.list'>;

/** A state of an article that can be compared: a stored revision, or a text that was put aside beside it. */
export type VersionRef =
  | { readonly kind: 'revision'; readonly revision: number }
  | { readonly kind: 'recovery'; readonly id: string };

/** Two states to be compared, the earlier first. */
export type VersionPair = { readonly from: VersionRef; readonly to: VersionRef };

export const revisionRef = (revision: number): VersionRef => ({ kind: 'revision', revision });

/** The name of a state where text alone can name it. */
export function keyOfRef(ref: VersionRef): string {
  return ref.kind === 'revision' ? `revision ${ref.revision}` : `recovery ${ref.id}`;
}

/** The newest revision of a history; 0 for one without any. */
export function newestOf({ revisions }: History): number {
  return revisions[0]?.revision ?? 0;
}

/** A state as a reader names it: by the name it is kept under, else by its number. */
export function versionName(
  ref: VersionRef,
  history: History,
  { t, language }: { readonly t: Translator; readonly language: Language },
): string {
  if (ref.kind === 'recovery') {
    const createdAt = history.dismissed.find(({ id }) => id === ref.id)?.createdAt ?? '';
    return t('versions.recovery', { time: formatDateTime(createdAt, language) });
  }
  const { revision: number } = ref;
  if (number === newestOf(history)) return t('versions.numberNow', { number });
  const name = history.milestones.find(({ revision }) => revision === number)?.name;
  const numbered = t('versions.number', { number });
  return name === undefined ? numbered : `${numbered} · ${name}`;
}
