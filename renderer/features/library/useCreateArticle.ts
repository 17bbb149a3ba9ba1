import { useState } from 'react';
import { useClient } from '../../bridge/ClientContext';
import { useT } from '../../language';
import { showError } from '../../ui/showError';
import { useOpenArticle } from '../editor';

/** Makes an article from a template and opens it; `onMade` is told once the library has it. */
export function useCreateArticle(onMade?: () => void) {
  const client = useClient();
  const t = useT();
  const { open } = useOpenArticle();
  const [creating, setCreating] = useState(false);
  const create = async (templateId: string) => {
    setCreating(true);
    try {
      const { id } = await client.call('articles.create', { templateId });
      onMade?.();
      await open(id);
    } catch (error) {
      showError(error, t, () => void create(templateId));
    } finally {
      setCreating(false);
    }
  };
  return { create, creating };
}
