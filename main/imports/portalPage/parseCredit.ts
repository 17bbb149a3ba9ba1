import type { Byline } from '#shared/domain/byline';
import { roleOf, roleWord, standaloneWork, trailingWork, workOf } from './creditWords';
import { readName } from './personNames';

/** A credit's people, and the runs of characters that could be read in more than one way. */
export type CreditReading = {
  readonly bylines: readonly Byline[];
  /** Two names that stood without a gap and were told apart by their surnames. */
  readonly split: readonly string[];
  readonly unclear: readonly string[];
};

type Piece =
  | { readonly kind: 'role'; readonly role: Byline['role'] }
  | { readonly kind: 'gap' }
  | { readonly kind: 'comma' }
  | { readonly kind: 'work'; readonly work: string }
  | { readonly kind: 'name'; readonly name: string };

function wordPieces(word: string): Piece[] {
  if (standaloneWork.test(word)) return [{ kind: 'work', work: workOf(word) }];
  const role = roleWord.exec(word);
  if (role !== null) {
    const before = word.slice(0, role.index);
    const after = word.slice(role.index + role[0].length);
    return [
      ...(before === '' ? [] : wordPieces(before)),
      { kind: 'role', role: roleOf(role[1] ?? '') },
      ...(after === '' ? [] : wordPieces(after)),
    ];
  }
  const worked = trailingWork.exec(word);
  if (worked === null) return [{ kind: 'name', name: word }];
  return [
    { kind: 'name', name: worked[1] ?? '' },
    { kind: 'work', work: workOf(worked[2] ?? '') },
  ];
}

function piecesOf(text: string): Piece[] {
  return text.split(/([\s:：]+|[、,，;；]\s*)/).flatMap((part): Piece[] => {
    if (part === '') return [];
    if (/^[、,，;；]/.test(part)) return [{ kind: 'comma' }];
    if (/^[\s:：]/.test(part)) return [{ kind: 'gap' }];
    return wordPieces(part);
  });
}

/**
 * Reads the inside of a credit such as `陈某 特约通讯员 王某 记者 李某 文/图`. A role with a gap behind
 * it holds for all names up to the next role; glued to a name it holds for that name, and for those
 * that a comma joins to it. A name without a role is an author's.
 */
export function parseCredit(text: string): CreditReading {
  const bylines: Byline[] = [];
  const split: string[] = [];
  const unclear: string[] = [];
  let role: Byline['role'] = 'author';
  let glued = false;
  let leadingWork = '';
  let before: Piece['kind'] = 'gap';
  for (const piece of piecesOf(text)) {
    if (piece.kind === 'role') {
      role = piece.role;
      glued = true;
    } else if (piece.kind === 'gap') {
      if (before === 'role') glued = false;
      else if (glued) role = 'author';
    } else if (piece.kind === 'work') {
      const last = bylines.pop();
      if (last === undefined) leadingWork = piece.work;
      else bylines.push({ ...last, work: last.work === '' ? piece.work : last.work });
    } else if (piece.kind === 'name') {
      const reading = readName(piece.name);
      if (reading.kind === 'two') split.push(piece.name);
      if (reading.kind === 'unclear') unclear.push(piece.name);
      for (const name of namesOf(reading)) bylines.push({ role, name, work: leadingWork });
    }
    before = piece.kind;
  }
  return { bylines, split, unclear };
}

function namesOf(reading: ReturnType<typeof readName>): readonly string[] {
  if (reading.kind === 'none') return [];
  return reading.kind === 'two' ? reading.names : [reading.name];
}
