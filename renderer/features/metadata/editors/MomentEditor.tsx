import { Clock } from 'lucide-react';
import { newsroomOffset } from '#shared/domain/newsroomTime';
import { formatPublishedAt } from '#shared/locales/formatDate';
import { useLanguage } from '../../../language';
import { Chip } from '../../../ui/Chip';
import { SelectBox } from '../../../ui/SelectBox';
import type { FieldEditorProps } from '../fieldEditor';
import { dateInput } from './dateInput';

const momentPattern = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2})(?::\d{2})?([+-]\d{2}:\d{2})$/;

/** The clocks that a Chinese paper is given times in, by their offset. */
const usualOffsets = [
  '+08:00',
  '+00:00',
  '+01:00',
  '+03:00',
  '+07:00',
  '+09:00',
  '-05:00',
  '-08:00',
];

/** Date and time by the clock that they were given in, whatever zone the machine is in; the newsroom's to begin with. */
export function MomentEditor(props: FieldEditorProps<'moment'>) {
  const { t, language } = useLanguage();
  const { value, onChange } = props;
  const [, minute = '', offset = newsroomOffset] = momentPattern.exec(value ?? '') ?? [];
  const offsets = [...new Set([...usualOffsets, offset])];
  return (
    <div className="momentParts">
      <input
        type="datetime-local"
        className="input tabular"
        value={minute}
        max="9999-12-31T23:59"
        readOnly={props.readOnly}
        aria-labelledby={props.labelId}
        aria-describedby={props.problemId}
        aria-invalid={props.problemId !== undefined}
        {...dateInput(props, (written) => `${written.slice(0, 16)}:00${offset}`)}
      />
      <SelectBox
        label={`${props.label}${t('app.comma')}${t('metadata.moment.zone')}`}
        value={offset}
        options={offsets.map((each) => ({
          value: each,
          label: each === newsroomOffset ? t('metadata.moment.newsroom') : zoneName(each),
        }))}
        readOnly={props.readOnly || minute === ''}
        onChange={(next) => onChange(`${minute}:00${next}`)}
      />
      {value !== null && Date.parse(value) > Date.now() && (
        <Chip icon={Clock}>
          {t('metadata.moment.ahead', { time: formatPublishedAt(value, language) })}
        </Chip>
      )}
    </div>
  );
}

/** An offset as newspapers write it: UTC+9, UTC+5:30. */
function zoneName(offset: string): string {
  const [hours = '', minutes = ''] = offset.slice(1).split(':');
  const rest = minutes === '00' ? '' : `:${minutes}`;
  return `UTC${offset.startsWith('-') ? '−' : '+'}${Number(hours)}${rest}`;
}
