import { z } from 'zod';
import { topicSchema } from './fields/fieldValue';
import { localTextSchema } from './localText';

/** One of the IPTC Media Topics; `parent` is the code of the wider one, null on the first level. */
const mediaTopicSchema = z.object({
  code: topicSchema,
  label: localTextSchema,
  parent: topicSchema.nullable(),
});
export type MediaTopic = Readonly<z.infer<typeof mediaTopicSchema>>;

/** The vocabulary in the order of the tree: each topic once, and after the one that it belongs to. */
export const mediaTopicsSchema = z
  .array(mediaTopicSchema)
  .readonly()
  .superRefine((topics, context) => {
    const known = new Set<string>();
    for (const [index, { code, parent }] of topics.entries()) {
      const isPlaced = !known.has(code) && (parent === null || known.has(parent));
      if (!isPlaced)
        context.addIssue({ code: 'custom', path: [index], params: { rule: 'topicPlace' } });
      known.add(code);
    }
  });

/** A topic with its place in the tree; `path` holds the codes from the first level down to it. */
export type TopicRow = MediaTopic & { readonly path: readonly string[] };

/** The topics with their places, in order. */
export function topicRows(topics: readonly MediaTopic[]): readonly TopicRow[] {
  const paths = new Map<string, readonly string[]>();
  return topics.map((topic) => {
    const above = topic.parent === null ? [] : (paths.get(topic.parent) ?? []);
    const path = [...above, topic.code];
    paths.set(topic.code, path);
    return { ...topic, path };
  });
}

/**
 * The topics that a query finds by name in either language or by code, with those above them so that the
 * tree still reads; all for an empty query.
 */
export function findTopics(rows: readonly TopicRow[], query: string): readonly TopicRow[] {
  const wanted = query.trim().toLowerCase();
  if (wanted === '') return rows;
  const isFound = ({ code, label }: TopicRow) =>
    label['zh-CN'].includes(wanted) ||
    label.en.toLowerCase().includes(wanted) ||
    code.includes(wanted);
  const shown = new Set(rows.filter(isFound).flatMap(({ path }) => path));
  return rows.filter(({ code }) => shown.has(code));
}
