import { useState } from 'react';
import { useClient } from '../../bridge/ClientContext';
import { useT } from '../../language';
import { showError } from '../../ui/showError';
import { useOpenArticle } from '../editor';

/** Makes an article from a template and opens it. */
export function useNewArticle(templateId: string) {
  const client = useClient();
  const t = useT();
  const { open } = useOpenArticle();
  const [isCreating, setCreating] = useState(false);
  const create = async () => {
    setCreating(true);
    try {
      const { id } = await client.call('articles.create', { templateId });
      await open(id);
    } catch (error) {
      showError(error, t, () => void create());
    } finally {
      setCreating(false);
    }
  };
  return { create, isCreating };
}
