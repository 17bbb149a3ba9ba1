import './editors/editors.css';
import type { ComponentType } from 'react';
import { BylinesEditor } from './editors/BylinesEditor';
import { ChoiceEditor } from './editors/ChoiceEditor';
import { HeadlineEditor } from './editors/HeadlineEditor';
import { LineEditor } from './editors/LineEditor';
import { LongTextEditor } from './editors/LongTextEditor';
import { MomentEditor } from './editors/MomentEditor';
import { TokensEditor } from './editors/TokensEditor';
import type { FieldEditorProps } from './fieldEditor';
import type { FieldType } from './fieldTypes';

/** The editor of each field type; a type without one does not compile. */
export const fieldEditors: { readonly [T in FieldType]: ComponentType<FieldEditorProps<T>> } = {
  headline: HeadlineEditor,
  line: LineEditor,
  choice: ChoiceEditor,
  longText: LongTextEditor,
  moment: MomentEditor,
  tokens: TokensEditor,
  bylines: BylinesEditor,
};
