import type { HeadlineParts } from '#shared/domain/article';

// A gap between two halves; one between two Latin words or numbers is part of a half.
const halfGap =
  /(?<![A-Za-z0-9 \u00a0\u3000])[ \u00a0\u3000]+|[ \u00a0\u3000]+(?![A-Za-z0-9 \u00a0\u3000])/;
const subtitlePattern = /(?:^|\s)——\s*(\S.*)$/s;

/** Takes a printed headline apart: halves at the gaps, the subtitle behind its dash. */
export function parseHeadline(line: string): HeadlineParts {
  const match = subtitlePattern.exec(line);
  const main = match === null ? line : line.slice(0, match.index);
  return {
    kicker: '',
    main: main
      .split(halfGap)
      .map((half) => half.trim())
      .filter((half) => half !== ''),
    subtitle: match?.[1] ?? '',
  };
}
