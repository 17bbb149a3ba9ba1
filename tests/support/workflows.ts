import type { ArticleStatus } from '#shared/domain/article';
import type { ExportRecord, SignOff } from '#shared/domain/workflow/signOff';

const sha256 = 'a'.repeat(64);

/** A move on record as main would tell it. */
export function signOff(
  transition: SignOff['transition'],
  [from, to]: readonly [ArticleStatus, ArticleStatus],
  more: Partial<SignOff> = {},
): SignOff {
  return {
    id: `${transition} ${from}`,
    revision: 3,
    sha256,
    transition,
    from,
    to,
    name: '周砚',
    roleId: 'editor',
    roleName: '',
    note: '',
    findings: [],
    waivers: [],
    exportIds: [],
    at: '2026-03-02T02:00:00.000Z',
    ...more,
  };
}

/** An export on record that nobody signed off. */
export const exported: ExportRecord = {
  id: 'export-1',
  revision: 3,
  sha256,
  format: 'portal-html',
  folder: '三月二日',
  files: [{ name: '水价调整.html', sha256: 'b'.repeat(64) }],
  signOffId: null,
  isProof: false,
  at: '2026-03-02T03:00:00.000Z',
};
