import { useState } from 'react';
import { channelRows } from '#shared/domain/channels';
import { useT } from '../../../language';
import { SuggestBox } from '../../../ui/SuggestBox';
import type { FieldEditorProps } from '../fieldEditor';

/** A channel of the portal's tree, chosen or written freely. */
export function ChannelEditor(props: FieldEditorProps<'channel'>) {
  const t = useT();
  const [query, setQuery] = useState<string | null>(null);
  const channels = channelRows(props.sources.channels);
  const found = channels.filter(({ path }) => query !== null && path.includes(query.trim()));
  // What lies above a channel that is found shows where it belongs.
  const shown = channels.filter(({ path }) =>
    found.some((each) => each.path === path || each.path.startsWith(`${path}/`)),
  );
  return (
    <div className="choice">
      <SuggestBox
        value={props.value}
        rows={shown.map(({ path, name, depth }) => ({
          value: path,
          label: name,
          note: path === props.value ? t('metadata.choice.chosen') : '',
          depth,
        }))}
        onCommit={props.onChange}
        onQuery={setQuery}
        openLabel={t('metadata.suggestions', { label: props.label })}
        readOnly={props.readOnly}
        aria-labelledby={props.labelId}
        aria-describedby={props.problemId}
        aria-invalid={props.problemId !== undefined}
      />
    </div>
  );
}
