import type { Node } from '@tiptap/pm/model';
import type { ArticleContent } from '#shared/domain/article';
import type { Capture, CaptureSegment } from '#shared/domain/capture';
import type { PortalProfile } from '#shared/domain/portalProfile';
import { readDocument } from '#shared/editor/readDocument';
import { textInForce } from '#shared/editor/textInForce';
import { pageFacts } from './pageFacts';
import { canonicalGap, type PageUnit } from './pageUnit';
import { pageUnits } from './pageUnits';

export type PortalTextInput = {
  readonly content: ArticleContent;
  readonly document: Node;
  readonly profile: PortalProfile;
  /** The page the article came from; null for an article written here. */
  readonly capture: Capture | null;
};

/** A captured unit and its place among the units of the page, from 0. */
type CapturedUnit = { readonly segment: CaptureSegment; readonly order: number };

type CapturedPage = {
  readonly units: ReadonlyMap<string, CapturedUnit>;
  /** `gaps[0]` stands before the first unit, `gaps[n]` after the n-th. */
  readonly gaps: readonly string[];
  readonly lineEnd: string;
};

const lineEnds = { lf: '\n', crlf: '\r\n', cr: '\r', mixed: '\n' } as const;

function readCapture(capture: Capture | null): CapturedPage {
  const units = new Map<string, CapturedUnit>();
  const gaps = [''];
  for (const segment of capture?.segments ?? []) {
    if (segment.key === null) {
      gaps[gaps.length - 1] += segment.raw;
    } else {
      units.set(segment.key, { segment, order: gaps.length - 1 });
      gaps.push('');
    }
  }
  return { units, gaps, lineEnd: capture === null ? '\n' : lineEnds[capture.lineEnding] };
}

/** A changed unit's line: the new words inside the white space that stood around the old ones. */
function insideOuterSpace(raw: string, text: string): string {
  const start = raw.length - raw.trimStart().length;
  const end = raw.trimEnd().length;
  return `${raw.slice(0, start)}${text.trim()}${raw.slice(end)}`;
}

function lineOf(unit: PageUnit, captured: CapturedUnit | undefined): string {
  if (captured === undefined) return unit.text;
  const { raw, text } = captured.segment;
  return unit.text === text ? raw : insideOuterSpace(raw, unit.text);
}

function gapBetween(before: PageUnit, after: PageUnit, page: CapturedPage): string {
  const first = page.units.get(before.key);
  const second = page.units.get(after.key);
  if (first !== undefined && second?.order === first.order + 1) {
    return page.gaps[second.order] ?? '';
  }
  return canonicalGap(before, after, page.lineEnd);
}

/**
 * The article as a portal-text page. Without a capture it has the canonical layout, LF and no final
 * newline. With one, a unit that reads as it was captured is printed from its raw text and so are the
 * gaps between units that were neighbours: an unedited import is byte-equal, an edit touches only its
 * own stretch.
 */
export function renderPortalText(input: PortalTextInput): string {
  const units = pageUnits(
    readDocument(textInForce(input.document)),
    pageFacts(input.content, input.profile),
  );
  const page = readCapture(input.capture);
  const pieces = [page.gaps[0] ?? ''];
  units.forEach((unit, index) => {
    const before = units[index - 1];
    if (before !== undefined) pieces.push(gapBetween(before, unit, page));
    pieces.push(lineOf(unit, page.units.get(unit.key)));
  });
  if (page.gaps.length > 1) pieces.push(page.gaps.at(-1) ?? '');
  return pieces.join('');
}
