import type { FieldEditorProps } from '../fieldEditor';
import { WordsEditor } from './WordsEditor';

/** Words to find the article by: no word twice, and those that the library uses are offered. */
export function KeywordsEditor(props: FieldEditorProps<'keywords'>) {
  const { value } = props;
  const withAdded = (texts: readonly string[]) => [...new Set([...value, ...texts])];
  return <WordsEditor {...props} held={value} withAdded={withAdded} />;
}
