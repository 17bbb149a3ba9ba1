import { z } from 'zod';
import { countRules } from './counts';

/** What the user set on this machine; unknown keys of a newer version are kept out, not guessed. */
export const settingsSchema = z.object({
  language: z.enum(['zh-CN', 'en']),
  theme: z.enum(['system', 'light', 'dark']),
  panes: z.object({
    list: z.boolean(),
    side: z.boolean(),
    /** Percent of the window's width, by pane. */
    layout: z.record(z.string().max(40), z.number().min(0).max(100)),
  }),
  /** The rule by which the status bar says how long a text is. */
  countRule: z.enum(countRules),
  lastArticleId: z.string().max(40).nullable(),
});
export type Settings = Readonly<z.infer<typeof settingsSchema>>;

export const defaultSettings: Settings = {
  language: 'zh-CN',
  theme: 'system',
  panes: { list: true, side: true, layout: {} },
  countRule: 'words',
  lastArticleId: null,
};
