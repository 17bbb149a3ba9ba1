import { openPointWords } from '#shared/domain/openPoints';
import { readSnippet, type SnippetVariable, snippetVariables } from '#shared/domain/snippet';
import { formatDateTime, newsroomZone } from '#shared/locales/formatDate';

/** What a snippet's variables are filled with; `now` is handed in. */
export type SnippetFacts = {
  readonly now: Date;
  readonly authors: readonly string[];
  readonly source: string;
  readonly channel: string;
  readonly headline: string;
  readonly sectionLabel: string;
};

/** A snippet with its variables filled in, and where the caret goes, in UTF-16 code units; null for behind it. */
export type FilledSnippet = { readonly text: string; readonly caret: number | null };

/** The newsroom's day and time as papers print them, whatever the language of the desk. */
function momentOf(now: Date): { readonly date: string; readonly time: string } {
  const [date = '', time = ''] = formatDateTime(now.toISOString(), 'zh-CN', newsroomZone).split(
    ' ',
  );
  return { date, time };
}

function fillOf(name: SnippetVariable, facts: SnippetFacts): string {
  switch (name) {
    case 'date':
      return momentOf(facts.now).date;
    case 'time':
      return momentOf(facts.now).time;
    case 'weekday':
      return new Intl.DateTimeFormat('zh-CN', { weekday: 'long', timeZone: newsroomZone }).format(
        facts.now,
      );
    case 'authors':
      return facts.authors.join(' ');
    case 'source':
    case 'channel':
    case 'headline':
    case 'sectionLabel':
      return facts[name];
    case 'caret':
      return '';
  }
}

/** What is not known yet is left open in the text, to be found again. */
function missing(name: SnippetVariable): string {
  return `\u3010${openPointWords.toAdd}\uff1a${snippetVariables[name]}\u3011`;
}

/**
 * Fills a snippet in. What has no value yet, such as an author, becomes a place left open; braces that
 * mean nothing stay as written. The first caret counts.
 */
export function fillSnippet(snippet: string, facts: SnippetFacts): FilledSnippet {
  let text = '';
  let caret: number | null = null;
  for (const piece of readSnippet(snippet)) {
    if (piece.kind === 'text') text += piece.text;
    else if (piece.kind === 'unknown') text += `{{${piece.word}}}`;
    else if (piece.name === 'caret') caret ??= text.length;
    else text += fillOf(piece.name, facts) || missing(piece.name);
  }
  return { text, caret };
}
