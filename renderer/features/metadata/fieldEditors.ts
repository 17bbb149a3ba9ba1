import './editors/editors.css';
import type { ComponentType } from 'react';
import type { FieldType } from '#shared/domain/fields/fieldValue';
import { ChannelEditor } from './editors/ChannelEditor';
import { ChoiceEditor } from './editors/ChoiceEditor';
import { DateEditor } from './editors/DateEditor';
import { FlagEditor } from './editors/FlagEditor';
import { HeadlineEditor } from './editors/HeadlineEditor';
import { KeywordsEditor } from './editors/KeywordsEditor';
import { LineEditor } from './editors/LineEditor';
import { LongTextEditor } from './editors/LongTextEditor';
import { MomentEditor } from './editors/MomentEditor';
import { NumberEditor } from './editors/NumberEditor';
import { PeopleEditor } from './editors/PeopleEditor';
import { PlaceEditor } from './editors/PlaceEditor';
import { TokensEditor } from './editors/TokensEditor';
import { TopicsEditor } from './editors/TopicsEditor';
import type { FieldEditorProps } from './fieldEditor';

/** The editor of each field type; a type without one does not compile. */
export const fieldEditors: { readonly [T in FieldType]: ComponentType<FieldEditorProps<T>> } = {
  headline: HeadlineEditor,
  line: LineEditor,
  longText: LongTextEditor,
  moment: MomentEditor,
  date: DateEditor,
  people: PeopleEditor,
  place: PlaceEditor,
  channel: ChannelEditor,
  tokens: TokensEditor,
  keywords: KeywordsEditor,
  topics: TopicsEditor,
  number: NumberEditor,
  pages: LineEditor,
  choice: ChoiceEditor,
  flag: FlagEditor,
  url: LineEditor,
};
