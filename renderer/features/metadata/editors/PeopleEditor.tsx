import { Plus } from 'lucide-react';
import { useRef, useState } from 'react';
import type { Byline } from '#shared/domain/byline';
import { useT } from '../../../language';
import { Button } from '../../../ui/Button';
import type { FieldEditorProps } from '../fieldEditor';
import { BylineRow } from './BylineRow';

/** Who made the article, in the order of the byline. */
export function PeopleEditor(props: FieldEditorProps<'people'>) {
  const { value, onChange, readOnly, labelId } = props;
  const t = useT();
  const list = useRef<HTMLUListElement>(null);
  const [spoken, setSpoken] = useState('');

  const focusIn = (index: number, selector: string) => {
    requestAnimationFrame(() => {
      list.current?.children[index]?.querySelector<HTMLElement>(selector)?.focus();
    });
  };
  const nameOf = (byline: Byline) => byline.name || t('metadata.bylines.someone');
  const move = (from: number, to: number) => {
    const byline = value[from];
    if (byline === undefined || to < 0 || to >= value.length) return;
    const rest = value.filter((_, at) => at !== from);
    onChange([...rest.slice(0, to), byline, ...rest.slice(to)]);
    setSpoken(
      t('metadata.bylines.moved', {
        name: nameOf(byline),
        position: to + 1,
        count: value.length,
      }),
    );
    focusIn(to, '.bylineMove');
  };
  const add = () => {
    onChange([...value, { role: value.at(-1)?.role ?? 'reporter', name: '', work: '' }]);
    focusIn(value.length, '.bylineName input');
  };

  return (
    <fieldset className="bareGroup" aria-labelledby={labelId}>
      <ul ref={list} className="bylineList">
        {value.map((byline, index) => (
          <BylineRow
            // People have no identity but their place, and two may share a name.
            // biome-ignore lint/suspicious/noArrayIndexKey: see above
            key={index}
            byline={byline}
            name={nameOf(byline)}
            readOnly={readOnly}
            suggest={props.suggest}
            onChange={(next) => onChange(value.map((old, at) => (at === index ? next : old)))}
            onMove={(step) => move(index, index + step)}
            onRemove={() => onChange(value.filter((_, at) => at !== index))}
          />
        ))}
      </ul>
      {!readOnly && (
        <Button small look="quiet" onClick={add}>
          <Plus size={14} strokeWidth={1.6} aria-hidden />
          {t('metadata.bylines.add')}
        </Button>
      )}
      <span className="visuallyHidden" role="status">
        {spoken}
      </span>
    </fieldset>
  );
}
