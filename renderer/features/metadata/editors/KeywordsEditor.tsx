import { useT } from '../../../language';
import type { FieldEditorProps } from '../fieldEditor';
import { TokenBox, withMoved } from './TokenBox';
import { TokenInput } from './TokenInput';

/** Words to find the article by: no word twice, and those that the library uses are offered. */
export function KeywordsEditor(props: FieldEditorProps<'keywords'>) {
  const t = useT();
  const { value, onChange } = props;
  return (
    <TokenBox
      entries={value}
      readOnly={props.readOnly}
      labelId={props.labelId}
      problemId={props.problemId}
      onRemove={(index) => onChange(value.filter((_, at) => at !== index))}
      onMove={(from, to) => onChange(withMoved(value, from, to))}
    >
      {(backOut) => (
        <TokenInput
          label={`${props.label}${t('app.comma')}${t('metadata.tokens.add')}`}
          placeholder={value.length === 0 ? t('metadata.tokens.add') : ''}
          suggest={props.suggest}
          held={value}
          onAdd={(texts) => onChange([...new Set([...value, ...texts])])}
          onBackOut={backOut}
        />
      )}
    </TokenBox>
  );
}
