import type { ImportWarning } from '#shared/domain/capture';
import {
  type ChangedKind,
  type ImportLine,
  type ImportPlace,
  type MissedKind,
  mostImportPlaces,
} from '#shared/domain/importReport';
import { excerptOf, type WarningKey } from './portalPage/importWarnings';

/** Where something stands; a count without a place says only how often. */
type Found = {
  readonly excerpt?: string;
  readonly line?: number | null;
  readonly count?: number;
};

/** Gathers what a reader changes and cannot take, as it reads. */
export type ImportTally = {
  change(kind: ChangedKind, found?: Found): void;
  miss(kind: MissedKind, found?: Found): void;
  warn(key: WarningKey | 'extensionDiffers', excerpt?: string): void;
  /** Takes over what the reader of captured pages warns of. */
  warnAt(warning: ImportWarning): void;
  report(): {
    readonly changed: readonly ImportLine[];
    readonly notUnderstood: readonly ImportLine[];
    readonly warnings: readonly ImportWarning[];
  };
};

export function createImportTally(): ImportTally {
  const changed = openLines();
  const missed = openLines();
  const warnings: ImportWarning[] = [];
  return {
    change: changed.add,
    miss: missed.add,
    warn: (key, excerpt = '') => warnings.push({ key, line: null, excerpt: excerptOf(excerpt) }),
    warnAt: (warning) => warnings.push(warning),
    report: () => ({ changed: changed.lines(), notUnderstood: missed.lines(), warnings }),
  };
}

function openLines() {
  const lines = new Map<string, { count: number; places: ImportPlace[] }>();
  return {
    add: (key: string, { excerpt = '', line = null, count = 1 }: Found = {}) => {
      if (count < 1) return;
      const entry = lines.get(key) ?? { count: 0, places: [] };
      entry.count += count;
      const isPlace = excerpt !== '' || line !== null;
      if (isPlace && entry.places.length < mostImportPlaces) {
        entry.places.push({ line, excerpt: excerptOf(excerpt) });
      }
      lines.set(key, entry);
    },
    lines: (): ImportLine[] => [...lines].map(([key, entry]) => ({ key, ...entry })),
  };
}
