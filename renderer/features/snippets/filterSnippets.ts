import type { Snippet } from '#shared/domain/snippet';

/** The snippets whose letters begin so, then those whose name or text has it; all for nothing typed. */
export function filterSnippets(snippets: readonly Snippet[], typed: string): readonly Snippet[] {
  const wanted = typed.trim().toLowerCase();
  const begins = ({ trigger }: Snippet) => trigger.toLowerCase().startsWith(wanted);
  const has = ({ name, text }: Snippet) => `${name}\n${text}`.toLowerCase().includes(wanted);
  if (wanted === '') return snippets;
  return [
    ...snippets.filter(begins),
    ...snippets.filter((snippet) => !begins(snippet) && has(snippet)),
  ];
}
