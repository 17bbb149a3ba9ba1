import type { ExportFormat } from '#shared/domain/job';
import { useClient } from '../../../bridge/ClientContext';
import { useT } from '../../../language';
import { showError } from '../../../ui/showError';
import { useOpenArticle } from '../../editor';
import { useReference } from '../../reference';

/** What is done with several articles at once and leaves them as they are: exported, opened. */
export function useManyArticles() {
  const client = useClient();
  const t = useT();
  const { open } = useOpenArticle();
  const reference = useReference();
  const exportAll = async (ids: readonly string[], format: ExportFormat) => {
    try {
      const started = await client.call('exports.start', { ids: [...ids], format });
      return started !== null;
    } catch (error) {
      showError(error, t);
      return false;
    }
  };
  /** The first on the paper, the others beside it. */
  const openAll = async (ids: readonly string[]) => {
    const [first, ...others] = ids;
    if (first === undefined) return;
    try {
      await open(first);
      for (const id of others) reference.open(id);
    } catch (error) {
      showError(error, t);
    }
  };
  return { exportAll, openAll };
}
