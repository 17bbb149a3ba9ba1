import { TextQuote } from 'lucide-react';
import { countText } from '#shared/domain/counts';
import { useT } from '../../../language';
import { Button } from '../../../ui/Button';
import { showToast } from '../../../ui/toasts';
import { useComposedText } from '../../../ui/useComposedText';
import type { FieldEditorProps } from '../fieldEditor';

/** Several lines of text with their length, and a way to take them from the article. */
export function LongTextEditor(props: FieldEditorProps<'longText'>) {
  const t = useT();
  const { value, onChange, readOnly, extract } = props;
  const text = useComposedText(value, onChange);
  const take = () => {
    const taken = extract?.() ?? '';
    if (taken === '') showToast({ title: t('metadata.extractNothing') });
    else onChange(taken);
  };
  return (
    <>
      <textarea
        {...text}
        className="input"
        rows={5}
        readOnly={readOnly}
        spellCheck={false}
        aria-labelledby={props.labelId}
        aria-describedby={props.problemId}
        aria-invalid={props.problemId !== undefined}
      />
      <span className="fieldHead">
        <span className="fieldNote">
          {t('metadata.summaryLength', { count: countText(text.value).characters })}
        </span>
        {extract !== undefined && !readOnly && (
          <Button small look="quiet" onClick={take}>
            <TextQuote size={14} strokeWidth={1.6} aria-hidden />
            {t('metadata.extract')}
          </Button>
        )}
      </span>
    </>
  );
}
