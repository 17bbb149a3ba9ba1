import type { ComparedNode } from '#shared/diff/comparison/comparedNode';
import type { ValueChange } from '#shared/diff/model';
import type { Path } from '#shared/diff/tree/treeNode';
import { isMessageKey, type Translator } from '#shared/locales/createTranslator';
import { useT } from '../../language';

/** The words for a place in an article: which part, and which block of it. */
function placeName(path: Path, t: Translator): string {
  const [part = 0, block] = path;
  if (part === 0) return t('versions.places.headline');
  const section = part - 1;
  if (part === 1) {
    if (block === undefined) return t('versions.places.lead');
    return t('versions.places.leadBlock', { block: block + 1 });
  }
  // A section begins with its label and its headline.
  if (block === undefined || block < 2) return t('versions.places.section', { section });
  return t('versions.places.sectionBlock', { section, block: block - 1 });
}

function wordFor(group: 'values' | 'kinds', name: string, t: Translator): string {
  const key = `versions.${group}.${name}`;
  return t(isMessageKey(key) ? key : `versions.${group}.other`);
}

function valueName({ name, after }: ValueChange, t: Translator): string {
  if (name !== 'type') return wordFor('values', name, t);
  return t('versions.values.type', { name: wordFor('kinds', String(after), t) });
}

function stateName({ state, from, to }: ComparedNode, t: Translator): string | null {
  switch (state) {
    case 'kept':
      return null;
    case 'inserted':
    case 'deleted':
      return t(`versions.badges.${state}`);
    case 'moved':
      return t('versions.badges.movedFrom', { place: placeName(from ?? [], t) });
    case 'left':
      return t('versions.badges.movedTo', { place: placeName(to ?? [], t) });
  }
}

/** What happened to a part, in words. */
export function ChangeBadges({ node }: { readonly node: ComparedNode }) {
  const t = useT();
  const state = stateName(node, t);
  const values = [...new Set(node.values.map((value) => valueName(value, t)))];
  return (
    <span className="changeBadges">
      {state !== null && <span className={`changeBadge badge-${node.state}`}>{state}</span>}
      {values.map((name) => (
        <span key={name} className="changeBadge">
          {name}
        </span>
      ))}
    </span>
  );
}
