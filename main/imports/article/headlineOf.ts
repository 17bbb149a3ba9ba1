import { extname } from 'node:path';
import type { HeadlineParts } from '#shared/domain/article';
import type { ImportTally } from '../importTally';
import { parseHeadline } from '../portalPage/parseHeadline';
import { type ArticlePart, textOfPart } from './articlePart';

type Headed = { readonly headline: HeadlineParts; readonly parts: readonly ArticlePart[] };

/**
 * The headline of an article without one of its own: its first heading where that stands alone on its
 * level before all others, or else the name of the file.
 */
export function headlineOf(
  parts: readonly ArticlePart[],
  { title, fileName, tally }: { title: string; fileName: string; tally: ImportTally },
): Headed {
  if (title !== '') return { headline: parseHeadline(title), parts: withoutTitle(parts, title) };
  const [first, ...rest] = parts;
  const isAlone =
    first?.kind === 'heading' &&
    !rest.some((part) => part.kind === 'heading' && part.level <= first.level);
  if (isAlone) return { headline: parseHeadline(textOfPart(first)), parts: rest };
  const name = fileName.slice(0, -extname(fileName).length || undefined).trim();
  tally.change('headlineFromFileName', { excerpt: name });
  return { headline: parseHeadline(name), parts };
}

/** The text without a first line that only repeats the headline. */
function withoutTitle(parts: readonly ArticlePart[], title: string): readonly ArticlePart[] {
  const bare = (text: string) => text.replace(/\s+/gu, '');
  const at = parts.slice(0, 3).findIndex((part) => bare(textOfPart(part)) === bare(title));
  return at === -1 ? parts : parts.toSpliced(at, 1);
}
