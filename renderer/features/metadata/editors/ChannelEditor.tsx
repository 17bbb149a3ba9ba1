import { Menu } from '@base-ui/react/menu';
import { ChevronDown } from 'lucide-react';
import '../../../ui/menu.css';
import { channelRows } from '#shared/domain/channels';
import { useT } from '../../../language';
import { TextInput } from '../../../ui/TextInput';
import type { FieldEditorProps } from '../fieldEditor';

/** A channel of the portal's tree, chosen or written freely. */
export function ChannelEditor(props: FieldEditorProps<'channel'>) {
  const t = useT();
  const { sources, onChange, readOnly, label, value } = props;
  const rows = channelRows(sources.channels);
  return (
    <div className="choice">
      <TextInput
        value={value}
        onCommit={onChange}
        readOnly={readOnly}
        aria-labelledby={props.labelId}
        aria-describedby={props.problemId}
        aria-invalid={props.problemId !== undefined}
      />
      {rows.length > 0 && !readOnly && (
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
                  {rows.map(({ path, name, depth }) => (
                    <Menu.RadioItem
                      key={path}
                      className="menuItem"
                      value={path}
                      data-depth={depth}
                      closeOnClick
                    >
                      {name}
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
