import type { Metadata } from '#shared/domain/metadata';
import type { MessageKey } from '#shared/locales/createTranslator';
import type { FieldType, FieldValues } from './fieldTypes';

/** Names of the metadata whose value is exactly what the field type holds. */
type MetadataNameOf<T extends FieldType> = {
  [K in keyof Metadata]: [Metadata[K], FieldValues[T]] extends [FieldValues[T], Metadata[K]]
    ? K
    : never;
}[keyof Metadata];

type FieldBase<T extends FieldType> = {
  readonly type: T;
  readonly labelKey: MessageKey;
  /** Values to choose from: the channels of the article's portal. */
  readonly suggestions?: 'channels';
  /** Text that the field can be filled from: the article's lead. */
  readonly extract?: 'lead';
  /** A list that holds no entry twice. */
  readonly unique?: boolean;
};

/** One field of a profile: where its value stands and how it is edited. */
export type ProfileField = {
  [T in FieldType]:
    | (FieldBase<T> & { readonly from: 'metadata'; readonly id: MetadataNameOf<T> })
    | (T extends 'headline'
        ? FieldBase<T> & { readonly from: 'text'; readonly id: string }
        : never);
}[FieldType];

export type ProfileGroup = {
  readonly id: string;
  readonly labelKey: MessageKey;
  readonly fields: readonly ProfileField[];
};

/** Which fields a kind of content has, in groups, in order. Data alone: the pane is drawn from it. */
export type ContentProfile = { readonly id: string; readonly groups: readonly ProfileGroup[] };

/** The fields of a portal article. */
export const articleProfile: ContentProfile = {
  id: 'portal-article',
  groups: [
    {
      id: 'headline',
      labelKey: 'metadata.groups.headline',
      fields: [
        { id: 'headline', from: 'text', type: 'headline', labelKey: 'metadata.headline.label' },
      ],
    },
    {
      id: 'origin',
      labelKey: 'metadata.groups.origin',
      fields: [
        { id: 'source', from: 'metadata', type: 'line', labelKey: 'metadata.source' },
        { id: 'publishedAt', from: 'metadata', type: 'moment', labelKey: 'metadata.publishedAt' },
        { id: 'url', from: 'metadata', type: 'line', labelKey: 'metadata.url' },
      ],
    },
    {
      id: 'people',
      labelKey: 'metadata.groups.people',
      fields: [
        { id: 'bylines', from: 'metadata', type: 'bylines', labelKey: 'metadata.bylines.label' },
      ],
    },
    {
      id: 'place',
      labelKey: 'metadata.groups.place',
      fields: [
        {
          id: 'channel',
          from: 'metadata',
          type: 'choice',
          labelKey: 'metadata.channel',
          suggestions: 'channels',
        },
        { id: 'breadcrumb', from: 'metadata', type: 'tokens', labelKey: 'metadata.breadcrumb' },
        { id: 'siteLinks', from: 'metadata', type: 'tokens', labelKey: 'metadata.siteLinks' },
      ],
    },
    {
      id: 'search',
      labelKey: 'metadata.groups.search',
      fields: [
        {
          id: 'keywords',
          from: 'metadata',
          type: 'tokens',
          labelKey: 'metadata.keywords',
          unique: true,
        },
        {
          id: 'summary',
          from: 'metadata',
          type: 'longText',
          labelKey: 'metadata.summary',
          extract: 'lead',
        },
      ],
    },
  ],
};
