import { useMemo, useState } from 'react';
import { findTopics, type TopicRow, topicRows } from '#shared/domain/mediaTopic';
import { useLanguage } from '../../../language';
import { SuggestBox, type SuggestRow } from '../../../ui/SuggestBox';
import type { FieldEditorProps } from '../fieldEditor';
import { TokenBox } from './TokenBox';

/** Subjects out of the tree of Media Topics, found by name in either language or by code. */
export function TopicsEditor(props: FieldEditorProps<'topics'>) {
  const { t, language } = useLanguage();
  const { value, onChange, sources } = props;
  const topics = useMemo(() => topicRows(sources.topics), [sources.topics]);
  const [text, setText] = useState('');
  const [query, setQuery] = useState<string | null>(null);
  const nameOf = (code: string) =>
    topics.find((topic) => topic.code === code)?.label[language] ?? code;
  const other = language === 'en' ? 'zh-CN' : 'en';
  const rowOf = ({ code, label, path }: TopicRow): SuggestRow => ({
    value: code,
    label: label[language],
    note: value.includes(code) ? t('metadata.topics.held') : label[other],
    depth: path.length - 1,
  });
  const pick = (code: string) => {
    setText('');
    setQuery(null);
    if (!value.includes(code)) onChange([...value, code]);
  };
  return (
    <TokenBox
      value={value}
      onChange={onChange}
      names={value.map(nameOf)}
      readOnly={props.readOnly}
      labelId={props.labelId}
      problemId={props.problemId}
    >
      {(backOut) => (
        <SuggestBox
          value={text}
          rows={query === null ? [] : findTopics(topics, query).map(rowOf)}
          onCommit={setText}
          onPick={pick}
          onQuery={setQuery}
          look="tokenInput"
          placeholder={value.length === 0 ? t('metadata.topics.find') : ''}
          aria-label={`${props.label}${t('app.comma')}${t('metadata.topics.find')}`}
          onKeyDown={(event) => {
            const backsOut = event.key === 'Backspace' || event.key === 'ArrowLeft';
            if (event.nativeEvent.isComposing || !backsOut || text !== '') return;
            event.preventDefault();
            backOut();
          }}
          onBlur={() => setText('')}
        />
      )}
    </TokenBox>
  );
}
