import type { HeadlineParts } from '#shared/domain/article';
import type { ImportWarning } from '#shared/domain/capture';
import { limits } from '#shared/domain/limits';
import type { Metadata } from '#shared/domain/metadata';
import type { PageBlock } from '#shared/domain/pageBlock';
import type { MakeBlockId } from '#shared/editor/buildDocument';
import { warningOf } from './importWarnings';
import { type HeadPlaces, locateHead } from './locateHead';
import { breadcrumbNames } from './navigationLines';
import { parseHeadline } from './parseHeadline';
import type { SourceLineReading } from './parseSourceLine';
import type { PageLine } from './splitLines';

/** All that stands above the body of a page. */
export type HeadReading = {
  readonly blocks: readonly PageBlock[];
  readonly headline: HeadlineParts;
  /** The headline as printed, for what repeats it. */
  readonly headlineText: string;
  readonly metadata: Pick<
    Metadata,
    'source' | 'publishedAt' | 'url' | 'siteLinks' | 'breadcrumb' | 'channel'
  >;
  readonly bodyStart: number;
  readonly warnings: readonly ImportWarning[];
};

const lastCrumb = '正文';

/** The channel: the breadcrumb's last name before 正文. */
export function channelOf(breadcrumb: readonly string[]): string {
  const names = breadcrumb.at(-1) === lastCrumb ? breadcrumb.slice(0, -1) : breadcrumb;
  return names.at(-1) ?? '';
}

function sourceWarnings(source: SourceLineReading | null, line: PageLine | null): ImportWarning[] {
  if (source === null) return [warningOf('sourceMissing'), warningOf('dateMissing')];
  const warnings: ImportWarning[] = [];
  if (source.source === '') warnings.push(warningOf('sourceMissing', line));
  if (source.date === 'missing') warnings.push(warningOf('dateMissing', line));
  if (source.date === 'invalid') warnings.push(warningOf('dateUnreadable', line));
  if (source.date === 'noTime') warnings.push(warningOf('timeMissing', line));
  return warnings;
}

function isUnknown(index: number, places: HeadPlaces): boolean {
  const known = [
    places.banner,
    places.siteLinks,
    places.breadcrumb,
    places.headline,
    places.source,
  ];
  return !known.includes(index);
}

function headBlock(index: number, text: string, places: HeadPlaces, id: string): PageBlock {
  if (index === places.banner) return { kind: 'banner', id, text };
  if (index === places.siteLinks) return { kind: 'siteLinks', id };
  if (index === places.breadcrumb) return { kind: 'breadcrumb', id };
  if (index === places.headline) return { kind: 'headline', id };
  if (index === places.source) {
    const { form, tail } = places.reading ?? { form: 'desktop' as const, tail: '' };
    return { kind: 'sourceLine', id, form, tail };
  }
  return { kind: 'unknown', id, text };
}

/** The blocks of the head in page order; headline and source line have a place even when the page lacks them. */
function headBlocks(
  lines: readonly PageLine[],
  places: HeadPlaces,
  makeId: MakeBlockId,
): PageBlock[] {
  const blocks = lines
    .slice(0, places.bodyStart)
    .map((line, index) => headBlock(index, line.text, places, makeId()));
  if (places.headline === -1) {
    const at = places.source === -1 ? blocks.length : places.source;
    blocks.splice(at, 0, { kind: 'headline', id: makeId() });
  }
  if (places.source === -1) {
    const at = blocks.findIndex(({ kind }) => kind === 'headline') + 1;
    blocks.splice(at, 0, { kind: 'sourceLine', id: makeId(), form: 'desktop', tail: '' });
  }
  return blocks;
}

function lineAt(lines: readonly PageLine[], index: number): string {
  return index === -1 ? '' : (lines[index]?.text ?? '');
}

/** Reads everything above the body: navigation, headline and source line, each line in its place. */
export function readHead(lines: readonly PageLine[], makeId: MakeBlockId): HeadReading {
  const places = locateHead(lines);
  const blocks = headBlocks(lines, places, makeId);
  const headlineText = lineAt(lines, places.headline);
  const breadcrumb = breadcrumbNames(lineAt(lines, places.breadcrumb));
  const siteLinks = lineAt(lines, places.siteLinks).split(/\s+/).slice(0, limits.listLength);
  const unknown = lines.slice(0, places.bodyStart).filter((_, index) => isUnknown(index, places));
  return {
    blocks,
    headline: parseHeadline(headlineText),
    headlineText,
    metadata: {
      source: places.reading?.source ?? '',
      publishedAt: places.reading?.publishedAt ?? null,
      url: places.reading?.url ?? '',
      siteLinks: siteLinks.filter((name) => name !== ''),
      breadcrumb,
      channel: channelOf(breadcrumb),
    },
    bodyStart: places.bodyStart,
    warnings: [
      ...(headlineText === '' ? [warningOf('headlineMissing')] : []),
      ...sourceWarnings(places.reading, lines[places.source] ?? null),
      ...unknown.map((line) => warningOf('unknownLine', line)),
    ],
  };
}
