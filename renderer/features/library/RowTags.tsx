import { Tag } from 'lucide-react';

/** Tags of one line of a list; those that find no room are in the tooltip. */
export function RowTags({ tags }: { readonly tags: readonly string[] }) {
  if (tags.length === 0) return null;
  return (
    <span className="rowTags" title={tags.join(' · ')}>
      {tags.map((tag) => (
        <span key={tag} className="rowTag">
          <Tag size={11} strokeWidth={1.8} aria-hidden />
          <span>{tag}</span>
        </span>
      ))}
    </span>
  );
}
