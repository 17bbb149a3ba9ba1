import type { LocalText } from '#shared/domain/localText';
import { LineField, TextField } from './TemplateField';

type Props = {
  readonly label: string;
  readonly labelEn: string;
  readonly path: string;
  readonly value: LocalText;
  /** Several lines instead of one. */
  readonly long?: boolean;
  readonly onCommit: (value: LocalText) => void;
};

/** A text in both languages. The English one says the same as the Chinese for as long as nobody writes it. */
export function LocalTextFields({ label, labelEn, path, value, long = false, onCommit }: Props) {
  const Field = long ? TextField : LineField;
  const { 'zh-CN': chinese, en } = value;
  return (
    <div className="fieldPair">
      <Field
        label={label}
        path={`${path}.zh-CN`}
        value={chinese}
        onCommit={(text) =>
          onCommit({ 'zh-CN': text, en: en === '' || en === chinese ? text : en })
        }
      />
      <Field
        label={labelEn}
        path={`${path}.en`}
        value={en}
        onCommit={(text) => onCommit({ ...value, en: text })}
      />
    </div>
  );
}
