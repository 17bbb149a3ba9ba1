import type { ContentProfile, ProfileField, ProfileGroup } from './contentProfile';
import type { LocalText } from './localText';
import { type MetadataName, metadataFieldTypes } from './metadata';

type Ask = Partial<Pick<ProfileField, 'required' | 'width'>>;

const half: Ask = { width: 'half' };

/** A field of the metadata as a profile names it. */
export function metadataField(id: MetadataName, ask: Ask = {}): ProfileField {
  return {
    from: 'metadata',
    id,
    type: metadataFieldTypes[id],
    required: false,
    width: 'full',
    ...ask,
  };
}

function group(id: string, [zh, en]: [string, string], fields: ProfileField[]): ProfileGroup {
  const label: LocalText = { 'zh-CN': zh, en };
  return { id, label, fields };
}

/** The profile of an article whose template has none of its own: every field that an article has. */
export const defaultProfile: ContentProfile = {
  groups: [
    group(
      'headline',
      ['题目', 'Headline'],
      [
        { from: 'text', id: 'headline', type: 'headline', required: true, width: 'full' },
        metadataField('shortTitle'),
      ],
    ),
    group(
      'origin',
      ['出处', 'Origin'],
      [
        metadataField('source', { required: true }),
        metadataField('publishedAt'),
        metadataField('place'),
        metadataField('url'),
      ],
    ),
    group('people', ['作者', 'Authors'], [metadataField('bylines')]),
    group(
      'placement',
      ['归属', 'Placement'],
      [metadataField('channel'), metadataField('breadcrumb'), metadataField('siteLinks')],
    ),
    group(
      'search',
      ['检索', 'Search'],
      [metadataField('topics'), metadataField('keywords'), metadataField('summary')],
    ),
    group(
      'print',
      ['见报', 'In print'],
      [
        metadataField('issueDate', half),
        metadataField('issueNumber', half),
        metadataField('pageNumber', half),
        metadataField('pageName', half),
        metadataField('column'),
      ],
    ),
    group(
      'release',
      ['发布', 'Release'],
      [
        metadataField('embargoUntil'),
        metadataField('expiresAt'),
        metadataField('urgency', half),
        metadataField('slug', half),
        metadataField('rights'),
      ],
    ),
    group(
      'wechat',
      ['微信', 'WeChat'],
      [metadataField('wechatTitle'), metadataField('wechatAuthor'), metadataField('wechatDigest')],
    ),
  ],
};
