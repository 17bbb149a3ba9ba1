import './likeness.css';
import { Copy } from 'lucide-react';
import { useT } from '../../language';
import { useLikeCount } from './LikeFlagsProvider';

/** The flag of an article that shares paragraphs with others; the list hears when it is pressed. */
export function LikeChip({ id }: { readonly id: string }) {
  const t = useT();
  const count = useLikeCount(id);
  if (count === 0) return null;
  return (
    <button
      type="button"
      className="likeChip"
      tabIndex={-1}
      data-act="like"
      aria-label={t('likeness.flag', { count })}
      title={t('likeness.flag', { count })}
    >
      <Copy size={11} strokeWidth={1.8} aria-hidden />
      {count}
    </button>
  );
}
