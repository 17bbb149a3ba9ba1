import { Menu } from '@base-ui/react/menu';
import { ArrowDown, ArrowUp } from 'lucide-react';
import { hitSorts, type SearchRequest } from '#shared/domain/foundArticle';
import { useT } from '../../../language';
import { Choices, OptionsMenu } from '../ListOptions';
import { startsDescending } from '../listOrder';

/** The order of what is found. */
export type HitOrderChoice = Pick<SearchRequest, 'sort' | 'descending'>;

/** How well they match and how new they are. */
export const byRelevance: HitOrderChoice = { sort: 'relevance', descending: true };

type Props = {
  readonly order: HitOrderChoice;
  readonly onChange: (order: HitOrderChoice) => void;
};

/** In which order hits come: the best first, or as a list is sorted. */
export function HitOrder({ order, onChange }: Props) {
  const t = useT();
  const { sort, descending } = order;
  const nameOf = (each: HitOrderChoice['sort']) =>
    each === 'relevance' ? t('library.search.relevance') : t(`library.sort.${each}`);
  const Direction = descending ? ArrowDown : ArrowUp;
  return (
    <div className="listOptions">
      <OptionsMenu
        label={t('library.sort.label')}
        value={nameOf(sort)}
        icon={<Direction size={13} strokeWidth={1.8} aria-hidden />}
      >
        <Choices
          label={t('library.sort.label')}
          value={sort}
          options={hitSorts.map((each) => [each, nameOf(each)])}
          onChange={(next) =>
            onChange(
              next === 'relevance'
                ? byRelevance
                : { sort: next, descending: startsDescending[next] },
            )
          }
        />
        {sort !== 'relevance' && (
          <>
            <Menu.Separator className="menuSeparator" />
            <Choices
              label={t('library.sort.direction')}
              value={descending ? 'down' : 'up'}
              options={[
                ['down', t(`library.sort.down.${sort}`)],
                ['up', t(`library.sort.up.${sort}`)],
              ]}
              onChange={(value) => onChange({ sort, descending: value === 'down' })}
            />
          </>
        )}
      </OptionsMenu>
    </div>
  );
}
