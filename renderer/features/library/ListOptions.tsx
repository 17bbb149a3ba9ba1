import '../../ui/menu.css';
import { Menu } from '@base-ui/react/menu';
import { ArrowDown, ArrowUp, Check, ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import { type ArticleSort, articleGroupings, articleSorts } from '#shared/domain/articleView';
import { type ListChoices, listColumns } from '#shared/domain/listChoices';
import { useT } from '../../language';
import { startsDescending } from './listOrder';

type Props = {
  readonly choices: ListChoices;
  readonly onChange: (patch: Partial<ListChoices>) => void;
  /** Whether the list has columns to choose. */
  readonly hasColumns: boolean;
};

/** How the list is sorted and grouped, and which columns it has. */
export function ListOptions({ choices, onChange, hasColumns }: Props) {
  const t = useT();
  const { sort, descending, grouping } = choices;
  const Direction = descending ? ArrowDown : ArrowUp;
  const chooseSort = (next: ArticleSort) =>
    onChange({ sort: next, descending: startsDescending[next] });
  return (
    <div className="listOptions">
      <OptionsMenu
        label={t('library.sort.label')}
        value={t(`library.sort.${sort}`)}
        icon={<Direction size={13} strokeWidth={1.8} aria-hidden />}
      >
        <Choices
          label={t('library.sort.label')}
          value={sort}
          options={articleSorts.map((value) => [value, t(`library.sort.${value}`)])}
          onChange={chooseSort}
        />
        <Menu.Separator className="menuSeparator" />
        <Choices
          label={t('library.sort.direction')}
          value={descending ? 'down' : 'up'}
          options={[
            ['down', t(`library.sort.down.${sort}`)],
            ['up', t(`library.sort.up.${sort}`)],
          ]}
          onChange={(value) => onChange({ descending: value === 'down' })}
        />
      </OptionsMenu>
      <OptionsMenu
        label={t('library.grouping.label')}
        value={t(`library.grouping.${grouping}`)}
        icon={<ChevronDown size={13} strokeWidth={1.8} aria-hidden />}
      >
        <Choices
          label={t('library.grouping.label')}
          value={grouping}
          options={articleGroupings.map((value) => [value, t(`library.grouping.${value}`)])}
          onChange={(value) => onChange({ grouping: value })}
        />
      </OptionsMenu>
      {hasColumns && <ColumnsMenu choices={choices} onChange={onChange} />}
    </div>
  );
}

function ColumnsMenu({ choices, onChange }: Pick<Props, 'choices' | 'onChange'>) {
  const t = useT();
  const { columns } = choices;
  return (
    <OptionsMenu
      label={t('library.columns.label')}
      value={t('library.columns.label')}
      icon={<ChevronDown size={13} strokeWidth={1.8} aria-hidden />}
    >
      {listColumns.map((column) => (
        <Menu.CheckboxItem
          key={column}
          className="menuItem"
          checked={columns.includes(column)}
          onCheckedChange={(shown) =>
            onChange({
              columns: listColumns.filter((each) =>
                each === column ? shown : columns.includes(each),
              ),
            })
          }
        >
          <Tick isOn={columns.includes(column)} />
          <span>{t(`library.columns.${column}`)}</span>
        </Menu.CheckboxItem>
      ))}
    </OptionsMenu>
  );
}

type OptionsMenuProps = {
  readonly label: string;
  readonly value: string;
  readonly icon: ReactNode;
  readonly children: ReactNode;
};

/** A menu of choices about a list, named by the present one. */
export function OptionsMenu({ label, value, icon, children }: OptionsMenuProps) {
  return (
    <Menu.Root modal={false}>
      <Menu.Trigger
        className="listOption"
        aria-label={value === label ? label : `${label}：${value}`}
      >
        {value}
        {icon}
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Positioner className="menuPositioner" sideOffset={3} align="start">
          <Menu.Popup className="menu">{children}</Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}

type ChoicesProps<T extends string> = {
  readonly label: string;
  readonly value: T;
  readonly options: readonly (readonly [value: T, label: string])[];
  readonly onChange: (value: T) => void;
};

/** One of several, ticked. */
export function Choices<T extends string>({ label, value, options, onChange }: ChoicesProps<T>) {
  return (
    <Menu.RadioGroup aria-label={label} value={value} onValueChange={(next: T) => onChange(next)}>
      {options.map(([option, text]) => (
        <Menu.RadioItem key={option} className="menuItem" value={option} closeOnClick>
          <Tick isOn={option === value} />
          <span>{text}</span>
        </Menu.RadioItem>
      ))}
    </Menu.RadioGroup>
  );
}

function Tick({ isOn }: { readonly isOn: boolean }) {
  return (
    <span className="menuTick">{isOn && <Check size={14} strokeWidth={1.8} aria-hidden />}</span>
  );
}
