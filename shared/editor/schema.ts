import { Extension, type Extensions, getSchema } from '@tiptap/core';
import { Link } from './marks/link';
import { Comment, Deletion, FormatChange, Highlight, Insertion } from './marks/review';
import { Term } from './marks/term';
import { Bold, Italic, Superscript, Underline } from './marks/type';
import { Article } from './nodes/article';
import { AuthorsNote } from './nodes/authorsNote';
import { Box, BoxHeadline } from './nodes/box';
import { BylineParagraph, ClosingParagraph } from './nodes/closingLines';
import { Divider } from './nodes/divider';
import { EditorsNote } from './nodes/editorsNote';
import { Caption, Credit, Figure } from './nodes/figure';
import { Headline, Kicker, MainHeadline, Subtitle } from './nodes/headline';
import { Lead } from './nodes/lead';
import { BulletList, ListItem, OrderedList } from './nodes/lists';
import { Paragraph, Text } from './nodes/paragraph';
import { Quote } from './nodes/quote';
import { Section, SectionHeadline, SectionLabel } from './nodes/section';
import { Subhead } from './nodes/subhead';
import { Table, TableCell, TableHeader, TableRow } from './nodes/table';
import { Verse, VerseLine } from './nodes/verse';

/** Carries the `tableRole` of a node into the schema, where the table commands look for it. */
const tableRoles = Extension.create({
  name: 'tableRoles',
  extendNodeSchema: ({ config }) => {
    const { tableRole } = config as { readonly tableRole?: unknown };
    return tableRole === undefined ? {} : { tableRole };
  },
});

/** Every node and mark of an article; the editor adds behaviour to these, never another form. */
export const articleExtensions: Extensions = [
  Article,
  Headline,
  Kicker,
  MainHeadline,
  Subtitle,
  Lead,
  Section,
  SectionLabel,
  SectionHeadline,
  Paragraph,
  Text,
  Subhead,
  BulletList,
  OrderedList,
  ListItem,
  Quote,
  Figure,
  Caption,
  Credit,
  Verse,
  VerseLine,
  Table,
  TableRow,
  TableCell,
  TableHeader,
  Box,
  BoxHeadline,
  EditorsNote,
  AuthorsNote,
  Divider,
  ClosingParagraph,
  BylineParagraph,
  Link,
  Bold,
  Italic,
  Underline,
  Superscript,
  Term,
  tableRoles,
  Highlight,
  Comment,
  Insertion,
  Deletion,
  FormatChange,
];

/** The one schema of editor, preview, export, import, command line and tests. */
export const articleSchema = getSchema(articleExtensions);
