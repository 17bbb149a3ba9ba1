import { isShortLine } from './lineShape';

// Slogans are told by their place and by short words of what they praise, never by a whole sentence:
// each channel has its own wording and changes it.
const cues = [
  '家乡',
  '故乡',
  '乡情',
  '他乡',
  '正能量',
  '讲述',
  '接地气',
  '有态度',
  '天涯',
  '家的声音',
];
const channelOpening = /^\S{1,10}(?:新闻|资讯|频道|在线|网)[,，]/;
const bannerPattern = /^看\S{1,12}[,，]\s*[知品念忆]\S{1,12}$/;

function cueCount(text: string): number {
  return cues.filter((cue) => text.includes(cue)).length;
}

/** Whether a line that stands just before a mark of the tail reads as a channel's slogan. */
export function readsAsSlogan(text: string): boolean {
  if (!isShortLine(text, 150) || isTruncated(text)) return false;
  return channelOpening.test(text) || cueCount(text) >= 2;
}

/** Whether the first line of a page reads as a portal's banner. */
export function readsAsBanner(text: string): boolean {
  if (!isShortLine(text, 40)) return false;
  return bannerPattern.test(text) || (/[,，]/.test(text) && cueCount(text) >= 1);
}

/** Whether the page cut a text with dots. */
export function isTruncated(text: string): boolean {
  return text.includes('...') || text.endsWith('…');
}
