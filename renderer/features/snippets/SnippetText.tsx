import { CircleAlert } from 'lucide-react';
import { useId, useRef } from 'react';
import { flushSync } from 'react-dom';
import {
  type SnippetVariable,
  snippetVariableNames,
  snippetVariables,
  unknownVariables,
} from '#shared/domain/snippet';
import { useT } from '../../language';
import { Button } from '../../ui/Button';
import { useComposedText } from '../../ui/useComposedText';

type Props = { readonly text: string; readonly onChange: (text: string) => void };

/** A variable as a snippet's text names it. */
const inBraces = (name: SnippetVariable) => `{{${snippetVariables[name]}}}`;

/** The text of a snippet, and what may stand in braces in it; a press puts that at the caret. */
export function SnippetText({ text, onChange }: Props) {
  const t = useT();
  const labelId = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const composed = useComposedText(text, onChange);
  const unknown = unknownVariables(text);
  const insert = (word: string) => {
    const { current } = area;
    if (current === null) return;
    const { selectionStart, selectionEnd } = current;
    // The caret can be put behind the word only once that stands in the field.
    flushSync(() => onChange(text.slice(0, selectionStart) + word + text.slice(selectionEnd)));
    current.focus();
    current.setSelectionRange(selectionStart + word.length, selectionStart + word.length);
  };
  return (
    <>
      <div className="field">
        <span id={labelId} className="fieldLabel">
          {t('snippets.text')}
        </span>
        <textarea
          {...composed}
          ref={area}
          className="input snippetArea"
          spellCheck={false}
          aria-labelledby={labelId}
          aria-invalid={unknown.length > 0}
        />
        {unknown.length > 0 && (
          <span className="fieldProblem" role="alert">
            <CircleAlert size={13} strokeWidth={1.8} aria-hidden />
            {t('snippets.unknown', { names: unknown.join(t('app.comma')) })}
          </span>
        )}
      </div>
      <div className="snippetVariables">
        <span className="fieldNote">{t('snippets.variables')}</span>
        {snippetVariableNames.map((name) => (
          <Button key={name} small look="quiet" onClick={() => insert(inBraces(name))}>
            {inBraces(name)}
          </Button>
        ))}
      </div>
    </>
  );
}
