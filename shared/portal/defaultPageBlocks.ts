import { channelNames, channelSeparator } from '#shared/domain/channels';
import type { ListName, PageBlock } from '#shared/domain/pageBlock';
import type { PortalProfile, profileBlockNames } from '#shared/domain/portalProfile';

type BlockName = (typeof profileBlockNames)[number];

const sideLists: ReadonlySet<ListName> = new Set([
  'channelRecommended',
  'hotReading',
  'pictureFocus',
  'localFolk',
  'hotRanking',
]);

/** Whether the portal sets a list in the side column. */
export function listColumn(name: ListName): 'main' | 'side' {
  return sideLists.has(name) ? 'side' : 'main';
}

/** The slogan of a channel: its own, else that of the nearest channel above, else the general one, else none. */
export function sloganOf(profile: PortalProfile, channel: string): string {
  const names = channelNames(profile.channels, channel);
  const paths = names.map((_, index) => names.slice(0, index + 1).join(channelSeparator));
  const name = [...paths.reverse(), 'default'].find((each) => Object.hasOwn(profile.slogans, each));
  return name === undefined ? '' : (profile.slogans[name] ?? '');
}

function blockOf(name: BlockName, profile: PortalProfile, channel: string): PageBlock {
  const id = `page-${name}`;
  switch (name) {
    case 'siteLinks':
    case 'breadcrumb':
    case 'headline':
    case 'body':
      return { kind: name, id };
    case 'sourceLine':
      return { kind: 'sourceLine', id, form: 'desktop', tail: '' };
    case 'recommended':
      return { kind: name, id, label: profile.labels.recommended, title: null, teaser: null };
    case 'slogan':
      return { kind: name, id, text: sloganOf(profile, channel) };
    case 'comments':
      return { kind: name, id, label: profile.labels.comments, title: null };
    default:
      return {
        kind: 'list',
        id,
        name,
        label: profile.labels[name],
        column: listColumn(name),
        labelBulleted: false,
        items: [],
      };
  }
}

/** The page of an article that has none of its own: the profile's blocks in the profile's order. */
export function defaultPageBlocks(profile: PortalProfile, channel: string): readonly PageBlock[] {
  return profile.blocks.map((name) => blockOf(name, profile, channel));
}
