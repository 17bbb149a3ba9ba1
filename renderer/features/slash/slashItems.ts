import {
  type CommandSpec,
  commandTable,
  type RunnableCommandId,
} from '#shared/commands/commandTable';
import type { Snippet } from '#shared/domain/snippet';
import type { Translator } from '#shared/locales/createTranslator';
import { isCommandEnabled, isRunnableCommand } from '../../commands/runCommands';
import { filterSnippets } from '../snippets';

/** What a slash offers: a line of the command table, or a snippet. */
export type SlashItem =
  | { readonly kind: 'command'; readonly id: RunnableCommandId; readonly title: string }
  | { readonly kind: 'snippet'; readonly snippet: Snippet };

const specs: readonly CommandSpec[] = commandTable;
/** How many snippets stand below the commands while nothing is typed yet. */
const fewSnippets = 4;

/** The commands that can run here and the snippets, by what is typed: words of a title, a command's name, a snippet's letters. */
export function slashItems(
  query: string,
  snippets: readonly Snippet[],
  t: Translator,
): readonly SlashItem[] {
  const wanted = query.toLowerCase();
  const commands = specs.flatMap(({ id, slash }): SlashItem[] => {
    if (slash !== true || !isRunnableCommand(id) || !isCommandEnabled(id)) return [];
    const title = t(`commands.${id}`);
    const name = id.slice(id.indexOf('.') + 1);
    return `${title}\n${name}`.toLowerCase().includes(wanted)
      ? [{ kind: 'command', id, title }]
      : [];
  });
  const found = filterSnippets(snippets, query).map(
    (snippet): SlashItem => ({ kind: 'snippet', snippet }),
  );
  const named = found.filter(
    (item) => item.kind === 'snippet' && item.snippet.trigger.toLowerCase().startsWith(wanted),
  );
  if (wanted === '') return [...commands, ...found.slice(0, fewSnippets)];
  // Letters typed for a snippet mean that snippet.
  return [...named, ...commands, ...found.filter((item) => !named.includes(item))];
}
