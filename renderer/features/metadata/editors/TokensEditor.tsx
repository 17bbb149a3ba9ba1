import type { FieldEditorProps } from '../fieldEditor';
import { WordsEditor } from './WordsEditor';

/** A list of short entries in the order of the page; an entry may stand in it twice. */
export function TokensEditor(props: FieldEditorProps<'tokens'>) {
  return <WordsEditor {...props} held={[]} withAdded={(texts) => [...props.value, ...texts]} />;
}
