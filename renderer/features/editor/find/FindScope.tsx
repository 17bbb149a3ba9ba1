import type { SearchScope } from '#shared/editor/search/searchScope';
import { useT } from '../../../language';
import { SelectBox } from '../../../ui/SelectBox';
import type { ArticleSession } from '../articleSession';

const kinds = [
  'article',
  'headline',
  'part',
  'selection',
] as const satisfies readonly SearchScope['kind'][];

type Props = {
  readonly session: ArticleSession;
  readonly scope: SearchScope;
  readonly onChange: (scope: SearchScope) => void;
};

/** Where to look. The section and the selection are those of the moment of choosing, and move with the text. */
export function FindScope({ session, scope, onChange }: Props) {
  const t = useT();
  return (
    <span className="findScope">
      <SelectBox
        label={t('find.scope')}
        value={scope.kind}
        options={kinds.map((value) => ({ value, label: t(`find.scopes.${value}`) }))}
        onChange={(kind) => onChange(scopeAt(session, kind))}
      />
    </span>
  );
}

function scopeAt({ editor }: ArticleSession, kind: SearchScope['kind']): SearchScope {
  const { doc, selection } = editor.state;
  switch (kind) {
    case 'article':
    case 'headline':
      return { kind };
    case 'selection':
      return { kind, from: selection.from, to: selection.to };
    case 'part': {
      const part = doc.maybeChild(selection.$from.index(0));
      const isHeadline = part === null || part.type.name === 'headline';
      return isHeadline ? { kind: 'headline' } : { kind, id: String(part.attrs.id) };
    }
  }
}
