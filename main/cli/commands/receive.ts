import type { Translator } from '#shared/locales/createTranslator';
import type { KapokApp } from '../../app';
import type { CommandResult } from '../commandResult';

/** `receive`: takes a hand-over file into the library and says what became of each article. */
export async function runReceive(
  file: string,
  app: KapokApp,
  t: Translator,
): Promise<CommandResult> {
  const receipt = await app.library().handovers.receive(file);
  const { arrivals } = receipt;
  return {
    json: receipt,
    text: arrivals
      .map(({ articleId, kind, conflicts, title }) => {
        const places = kind === 'waiting' ? ` ${conflicts}` : '';
        return `${articleId}\t${kind}${places}\t${title}\n`;
      })
      .join(''),
    errors: arrivals
      .filter(({ kind }) => kind === 'refused')
      .map(({ articleId }) => `${articleId}: ${t('handover.kinds.refused')}`),
  };
}
