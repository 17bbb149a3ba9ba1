import type { Byline } from '#shared/domain/byline';

/** Roles as the pages print them; longer words stand before the words they contain. */
const roleWords: ReadonlyMap<string, Byline['role']> = new Map([
  ['特约通讯员', 'specialCorrespondent'],
  ['特约记者', 'specialCorrespondent'],
  ['实习记者', 'trainee'],
  ['见习记者', 'trainee'],
  ['首席记者', 'reporter'],
  ['摄影记者', 'photographer'],
  ['记者', 'reporter'],
  ['通讯员', 'correspondent'],
  ['实习生', 'intern'],
  ['初审编辑', 'editor'],
  ['责任编辑', 'responsibleEditor'],
  ['责编', 'responsibleEditor'],
  ['编辑', 'editor'],
  ['作者', 'author'],
]);

const works = '文/图|图/文|文/摄|文图|摄影报道|摄影|摄|供图|图|文|报道|整理';
const rolePattern = [...roleWords.keys()].join('|');

export const roleWord = new RegExp(`(?:本报)?(${rolePattern})`);
export const standaloneWork = new RegExp(`^(?:${works})$`);
export const trailingWork = new RegExp(`^(.{2,}?)(${works})$`);

/** The role that a printed word names. */
export function roleOf(word: string): Byline['role'] {
  return roleWords.get(word) ?? 'author';
}

/** A work as the metadata keeps it: 报道 says no more than that the person wrote it. */
export function workOf(word: string): string {
  return word === '报道' ? '' : word;
}

/** Whether a text names a role or a work at all, so that it may be a credit. */
export function namesCredit(text: string): boolean {
  return roleWord.test(text) || /(?:文\/图|图\/文|摄影?|供图|报道|整理)$/.test(text);
}
