import type { CaptureSegment } from '#shared/domain/capture';
import { AppError } from '#shared/domain/errors';
import type { PageUnit } from '#shared/portal/pageUnit';
import type { PageLine } from './splitLines';

function gap(content: string, start: number, end: number): CaptureSegment[] {
  if (start === end) return [];
  return [{ start, end, raw: content.slice(start, end), key: null, text: null }];
}

/**
 * Pairs the lines of a page with the units that the parsed article prints, one for one and in order,
 * and covers what lies between. The units come from the serialiser itself, so a page that pairs will
 * be printed byte for byte. Throws `internal` when a line has no unit: a defect of the importer.
 */
export function buildSegments(
  content: string,
  lines: readonly PageLine[],
  units: readonly PageUnit[],
): readonly CaptureSegment[] {
  if (lines.length !== units.length) {
    throw new AppError('internal', { details: { lines: lines.length, units: units.length } });
  }
  const segments: CaptureSegment[] = [];
  let position = 0;
  lines.forEach(({ start, end }, index) => {
    const unit = units[index];
    if (unit === undefined) return;
    segments.push(...gap(content, position, start));
    segments.push({ start, end, raw: content.slice(start, end), key: unit.key, text: unit.text });
    position = end;
  });
  segments.push(...gap(content, position, content.length));
  return segments;
}
