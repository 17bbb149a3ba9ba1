import { limits } from '#shared/domain/limits';
import { endsSentence, isLongLine, isShortLine } from './lineShape';
import { breadcrumbNames, namesSitesOnly, readsAsSiteLinks } from './navigationLines';
import { findFirstMark, markOf } from './pageMarks';
import { isBareSourceLabel, parseSourceLine, type SourceLineReading } from './parseSourceLine';
import { readsAsBanner } from './slogan';
import type { PageLine } from './splitLines';

/** Where the parts of a page's head stand, as indexes of lines; -1 for what the page lacks. */
export type HeadPlaces = {
  readonly banner: number;
  readonly siteLinks: number;
  readonly breadcrumb: number;
  readonly headline: number;
  readonly source: number;
  readonly reading: SourceLineReading | null;
  readonly bodyStart: number;
};

/** Real heads have five lines; far below that, a line that reads as a head's is part of the text. */
const longestHead = 16;
/** A breadcrumb stands among the first lines. */
const lowestBreadcrumb = 6;

type Source = { readonly index: number; readonly reading: SourceLineReading | null };

function locateSource(lines: readonly PageLine[]): Source {
  for (const [index, line] of lines.slice(0, longestHead).entries()) {
    const reading = parseSourceLine(line.text);
    if (reading !== null) return { index, reading };
    if (isLongLine(line.text) && endsSentence(line.text)) break;
    if (markOf(line) !== null) break;
  }
  return { index: -1, reading: null };
}

/** The title that the comments line repeats: the surest sign of which line is the headline. */
function repeatedTitle(lines: readonly PageLine[]): string | null {
  for (const line of lines) {
    const mark = markOf(line);
    if (mark?.kind === 'comments') return mark.title;
  }
  return null;
}

function readsAsHeadline(line: PageLine | undefined): boolean {
  if (line === undefined || parseSourceLine(line.text) !== null) return false;
  return isShortLine(line.text, 80) && !endsSentence(line.text) && !isBareSourceLabel(line.text);
}

/** The headline: what the comments repeat, else the line next to the source line or, without one, the first. */
function locateHeadline(lines: readonly PageLine[], from: number, source: number): number {
  const end = source === -1 ? Math.min(findFirstMark(lines, from), from + longestHead) : source;
  const title = repeatedTitle(lines);
  for (let index = from; index < end; index += 1) {
    if (lines[index]?.text === title) return index;
  }
  if (source !== -1) {
    const last = lines[source - 1];
    const fits = source - 1 >= from && last !== undefined && last.text.length <= limits.lineLength;
    return fits ? source - 1 : -1;
  }
  return from < end && readsAsHeadline(lines[from]) ? from : -1;
}

type Navigation = Pick<HeadPlaces, 'banner' | 'siteLinks' | 'breadcrumb'> & {
  readonly next: number;
};

function locateNavigation(lines: readonly PageLine[], end: number): Navigation {
  const texts = lines.slice(0, end).map(({ text }) => text);
  const breadcrumb = texts
    .slice(0, lowestBreadcrumb)
    .findIndex((text) => breadcrumbNames(text).length > 0);
  const banner = texts.length > 1 && readsAsBanner(texts[0] ?? '') ? 0 : -1;
  const before = breadcrumb - 1;
  if (breadcrumb !== -1) {
    const linked = before > banner && readsAsSiteLinks(texts[before] ?? '');
    return { banner, siteLinks: linked ? before : -1, breadcrumb, next: breadcrumb + 1 };
  }
  const siteLinks = texts.findIndex((text, index) => index <= 1 && namesSitesOnly(text));
  return { banner, siteLinks, breadcrumb, next: Math.max(banner, siteLinks) + 1 };
}

/** Finds the parts of a page's head. Pure look-up: reads no value and judges no body line. */
export function locateHead(lines: readonly PageLine[]): HeadPlaces {
  const { index: source, reading } = locateSource(lines);
  const limit = source === -1 ? Math.min(findFirstMark(lines, 0), longestHead) : source;
  const navigation = locateNavigation(lines, limit);
  const headline = locateHeadline(lines, navigation.next, source);
  const { banner, siteLinks, breadcrumb } = navigation;
  const bodyStart = source === -1 ? Math.max(navigation.next, headline + 1) : source + 1;
  const skipsLabel = source === -1 && isBareSourceLabel(lines[bodyStart]?.text ?? '');
  return {
    banner,
    siteLinks,
    breadcrumb,
    headline,
    source,
    reading,
    bodyStart: skipsLabel ? bodyStart + 1 : bodyStart,
  };
}
