import type { ArticleStatus } from '#shared/domain/article';
import { useT } from '../../language';
import { Chip } from '../../ui/Chip';
import { statusLooks } from './statusLooks';

/** Where an article stands, in its word with its shape. */
export function StatusChip({ status }: { readonly status: ArticleStatus }) {
  const t = useT();
  const { icon, tone } = statusLooks[status];
  return (
    <Chip icon={icon} tone={tone}>
      {t(`library.status.${status}`)}
    </Chip>
  );
}
