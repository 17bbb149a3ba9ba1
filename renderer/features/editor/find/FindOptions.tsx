import {
  CaseSensitive,
  FoldHorizontal,
  type LucideIcon,
  Regex,
  Space,
  WholeWord,
} from 'lucide-react';
import type { SearchQuery } from '#shared/editor/search/searchQuery';
import { useT } from '../../../language';
import { Tooltip } from '../../../ui/Tooltip';

type Option = 'matchCase' | 'wholeWord' | 'anyWidth' | 'anySpace' | 'isPattern';

const icons: Readonly<Record<Option, LucideIcon>> = {
  matchCase: CaseSensitive,
  wholeWord: WholeWord,
  anyWidth: FoldHorizontal,
  anySpace: Space,
  isPattern: Regex,
};
const options: readonly Option[] = ['matchCase', 'wholeWord', 'anyWidth', 'anySpace', 'isPattern'];
/** A pattern says itself which widths and spaces it takes. */
const ofWords: ReadonlySet<Option> = new Set(['anyWidth', 'anySpace']);

type Props = {
  readonly query: SearchQuery;
  readonly onChange: (patch: Partial<SearchQuery>) => void;
};

/** How to look: case, whole words, widths, spaces, patterns. */
export function FindOptions({ query, onChange }: Props) {
  const t = useT();
  return (
    <span className="findOptions">
      {options.map((option) => {
        const Icon = icons[option];
        const isOff = query.isPattern && ofWords.has(option);
        return (
          <Tooltip key={option} label={t(`find.options.${option}`)}>
            <button
              type="button"
              className="findOption"
              aria-label={t(`find.options.${option}`)}
              aria-pressed={query[option] && !isOff}
              disabled={isOff}
              onClick={() => onChange({ [option]: !query[option] })}
            >
              <Icon size={15} strokeWidth={1.6} aria-hidden />
            </button>
          </Tooltip>
        );
      })}
    </span>
  );
}
