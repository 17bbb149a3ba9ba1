import { type CustomValues, type Metadata, metadataNames } from '#shared/domain/metadata';
import type { Choices, Conflict } from './conflict';
import { chosen, mergeValue, type Three } from './mergeValues';

type Settled = { readonly value: unknown; readonly conflict: Conflict | null };

function settle(
  kind: 'metadata' | 'custom',
  name: string,
  three: Three<unknown>,
  choices: Choices,
): Settled {
  const agreed = mergeValue(three);
  if (agreed !== null) return { value: agreed.value, conflict: null };
  const key = `${kind}:${name}`;
  const choice = choices.get(key);
  const conflict = choice === undefined ? ({ kind, key, name, ...three } as const) : null;
  return { value: chosen(three, choice), conflict };
}

function mergeCustom(three: Three<CustomValues>, choices: Choices) {
  const names = new Set([...Object.keys(three.ours), ...Object.keys(three.theirs)]);
  const conflicts: Conflict[] = [];
  const values: Record<string, CustomValues[string]> = {};
  for (const name of [...names].sort()) {
    const states = { base: three.base[name], ours: three.ours[name], theirs: three.theirs[name] };
    const { value, conflict } = settle('custom', name, states, choices);
    if (value !== undefined) values[name] = value as CustomValues[string];
    if (conflict !== null) conflicts.push(conflict);
  }
  return { custom: values, conflicts };
}

/** Merges metadata field by field. */
export function mergeMetadata(
  three: Three<Metadata>,
  choices: Choices,
): { readonly metadata: Metadata; readonly conflicts: readonly Conflict[] } {
  const { custom, conflicts } = mergeCustom(
    { base: three.base.custom, ours: three.ours.custom, theirs: three.theirs.custom },
    choices,
  );
  const all = [...conflicts];
  const fields = metadataNames.map((name) => {
    const states = { base: three.base[name], ours: three.ours[name], theirs: three.theirs[name] };
    const { value, conflict } = settle('metadata', name, states, choices);
    if (conflict !== null) all.push(conflict);
    return [name, value] as const;
  });
  return { metadata: { ...three.ours, ...Object.fromEntries(fields), custom }, conflicts: all };
}
