import { useT } from '../../../language';
import type { EditorProps } from '../fieldEditor';
import { TokenBox } from './TokenBox';
import { TokenInput } from './TokenInput';

type Props = EditorProps<readonly string[]> & {
  /** Entries that need not be offered again. */
  readonly held: readonly string[];
  /** The list with further entries. */
  readonly withAdded: (texts: readonly string[]) => readonly string[];
};

/** A list of words in order, each written or chosen from what the library offers. */
export function WordsEditor({ held, withAdded, ...props }: Props) {
  const t = useT();
  const { value, onChange } = props;
  return (
    <TokenBox
      value={value}
      onChange={onChange}
      names={value}
      readOnly={props.readOnly}
      labelId={props.labelId}
      problemId={props.problemId}
    >
      {(backOut) => (
        <TokenInput
          label={`${props.label}${t('app.comma')}${t('metadata.tokens.add')}`}
          placeholder={value.length === 0 ? t('metadata.tokens.add') : ''}
          suggest={props.suggest}
          held={held}
          onAdd={(texts) => onChange(withAdded(texts))}
          onBackOut={backOut}
        />
      )}
    </TokenBox>
  );
}
