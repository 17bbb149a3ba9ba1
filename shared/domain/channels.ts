import { z } from 'zod';

/** Stands between the names on the way to a channel in the value that articles store. */
export const channelSeparator = '/';

const channelNameSchema = z
  .string()
  .min(1)
  .max(100)
  .refine((name) => !name.includes(channelSeparator));

const channelNodeSchema = z.object({
  name: channelNameSchema,
  get children(): z.ZodDefault<z.ZodReadonly<z.ZodArray<typeof channelNodeSchema>>> {
    return z.array(channelNodeSchema).max(200).readonly().default([]);
  },
});

/** A channel of a portal and those under it. */
export type Channel = { readonly name: string; readonly children: readonly Channel[] };

/** The channels of a portal as a tree; a bare name, as portals had them before, is a channel without others under it. */
export const channelsSchema = z
  .array(
    z.preprocess(
      (value) => (typeof value === 'string' ? { name: value, children: [] } : value),
      channelNodeSchema,
    ),
  )
  .min(1)
  .max(200)
  .readonly();

/** A channel with its place in the tree; `path` is what an article stores. */
export type ChannelRow = {
  readonly name: string;
  readonly path: string;
  readonly depth: number;
  /** The names above it, from the top. */
  readonly above: readonly string[];
};

/** The channels of a tree from top to bottom, each before those under it. */
export function channelRows(
  channels: readonly Channel[],
  above: readonly string[] = [],
): readonly ChannelRow[] {
  return channels.flatMap(({ name, children }) => {
    const names = [...above, name];
    const row = { name, path: names.join(channelSeparator), depth: above.length, above };
    return [row, ...channelRows(children, names)];
  });
}

/** The names on the way to a stored channel; one that the tree does not have is a name of its own. */
export function channelNames(channels: readonly Channel[], stored: string): readonly string[] {
  const row = channelRows(channels).find(({ path }) => path === stored);
  return row === undefined ? [stored] : [...row.above, row.name];
}
