import type { KapokApp } from '../../app';
import type { CommandResult } from '../commandResult';
import type { CliCommand } from '../parseArguments';

/** `handover`: writes articles with all that belongs to them into one sealed file. */
export async function runHandover(
  { ids, outFile, note }: Extract<CliCommand, { readonly kind: 'handover' }>,
  app: KapokApp,
): Promise<CommandResult> {
  const { handovers } = app.library();
  const { articles, media } = await handovers.send({ ids, path: outFile, note });
  return {
    json: { file: outFile, articles, media },
    text: articles.map(({ id, revision, title }) => `${id}\t${revision}\t${title}\n`).join(''),
    errors: [],
  };
}
