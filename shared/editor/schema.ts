import { type Extensions, getSchema } from '@tiptap/core';
import { Bold, Italic } from './marks';
import { Article } from './nodes/article';
import { Caption, Credit, Figure } from './nodes/figure';
import { Headline, Kicker, MainHeadline, Subtitle } from './nodes/headline';
import { Lead } from './nodes/lead';
import { BulletList, ListItem, OrderedList } from './nodes/lists';
import { Paragraph, Text } from './nodes/paragraph';
import { Quote } from './nodes/quote';
import { Section, SectionHeadline, SectionLabel } from './nodes/section';
import { Subhead } from './nodes/subhead';

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
  Bold,
  Italic,
];

/** The one schema of editor, preview, export, import, command line and tests. */
export const articleSchema = getSchema(articleExtensions);
