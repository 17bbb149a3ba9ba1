import { GripVertical, X } from 'lucide-react';
import { type Byline, bylineRoles } from '#shared/domain/byline';
import { useT } from '../../../language';
import { IconButton } from '../../../ui/IconButton';
import { SelectBox } from '../../../ui/SelectBox';
import { SuggestBox } from '../../../ui/SuggestBox';
import { TextInput } from '../../../ui/TextInput';
import { Tooltip } from '../../../ui/Tooltip';
import type { Suggest } from '../fieldEditor';
import { useSuggestions } from '../useSuggestions';

type Props = {
  readonly byline: Byline;
  /** What to call the person, also before a name is written. */
  readonly name: string;
  readonly readOnly: boolean;
  readonly suggest: Suggest | null;
  readonly onChange: (byline: Byline) => void;
  readonly onMove: (step: -1 | 1) => void;
  readonly onRemove: () => void;
};

/** One person: role, name, work; moved by the arrow keys on its handle. */
export function BylineRow({ byline, name, readOnly, suggest, ...rest }: Props) {
  const { onChange, onMove, onRemove } = rest;
  const t = useT();
  const { rows, onQuery } = useSuggestions(suggest);
  return (
    <li className="bylineRow">
      {!readOnly && <MoveHandle label={t('metadata.bylines.move', { name })} onMove={onMove} />}
      <SelectBox
        label={t('metadata.bylines.role')}
        value={byline.role}
        options={bylineRoles.map((role) => ({
          value: role,
          label: t(`metadata.bylines.roles.${role}`),
        }))}
        readOnly={readOnly}
        onChange={(role) => onChange({ ...byline, role })}
      />
      <span className="bylineName">
        <SuggestBox
          value={byline.name}
          rows={rows}
          onQuery={onQuery}
          onCommit={(next) => onChange({ ...byline, name: next })}
          readOnly={readOnly}
          placeholder={t('metadata.bylines.name')}
          aria-label={t('metadata.bylines.name')}
        />
      </span>
      <span className="bylineWork">
        <TextInput
          value={byline.work}
          onCommit={(work) => onChange({ ...byline, work })}
          readOnly={readOnly}
          placeholder={t('metadata.bylines.work')}
          title={t('metadata.bylines.workHint')}
          aria-label={t('metadata.bylines.work')}
        />
      </span>
      {!readOnly && (
        <IconButton
          icon={X}
          small
          label={t('metadata.bylines.remove', { name })}
          onClick={onRemove}
        />
      )}
    </li>
  );
}

function MoveHandle(props: { readonly label: string; readonly onMove: (step: -1 | 1) => void }) {
  return (
    <Tooltip label={props.label}>
      <button
        type="button"
        className="bylineMove"
        aria-label={props.label}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
          event.preventDefault();
          props.onMove(event.key === 'ArrowUp' ? -1 : 1);
        }}
      >
        <GripVertical size={14} strokeWidth={1.6} aria-hidden />
      </button>
    </Tooltip>
  );
}
