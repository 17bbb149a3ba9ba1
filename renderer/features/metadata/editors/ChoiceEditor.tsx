import { Menu } from '@base-ui/react/menu';
import { ChevronDown } from 'lucide-react';
import '../../../ui/menu.css';
import { useT } from '../../../language';
import type { FieldEditorProps } from '../fieldEditor';
import { LineEditor } from './LineEditor';

/** A line that may be chosen from suggestions or written freely. */
export function ChoiceEditor(props: FieldEditorProps<'choice'>) {
  const t = useT();
  const { suggestions, onChange, readOnly, label, value } = props;
  return (
    <div className="choice">
      <LineEditor {...props} />
      {suggestions.length > 0 && !readOnly && (
        <Menu.Root>
          <Menu.Trigger
            className="iconButton choiceButton"
            aria-label={t('metadata.suggestions', { label })}
          >
            <ChevronDown size={15} strokeWidth={1.6} aria-hidden />
          </Menu.Trigger>
          <Menu.Portal>
            <Menu.Positioner className="menuPositioner" align="end" sideOffset={4}>
              <Menu.Popup className="menu">
                <Menu.RadioGroup value={value} onValueChange={(next: string) => onChange(next)}>
                  {suggestions.map((text) => (
                    <Menu.RadioItem key={text} className="menuItem" value={text} closeOnClick>
                      {text}
                      <Menu.RadioItemIndicator className="menuMark">✓</Menu.RadioItemIndicator>
                    </Menu.RadioItem>
                  ))}
                </Menu.RadioGroup>
              </Menu.Popup>
            </Menu.Positioner>
          </Menu.Portal>
        </Menu.Root>
      )}
    </div>
  );
}
