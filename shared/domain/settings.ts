import { z } from 'zod';
import { articleIdSchema } from './article';
import { countRules } from './counts';
import { foldingSchema } from './foundArticle';
import { limits } from './limits';
import { defaultListChoices, listChoicesSchema } from './listChoices';
import { defaultNewsroom, newsroomSchema } from './workflow/newsroom';

/** Sizes of the paper's text in percent of its own, in steps. */
export const paperZoom = { min: 80, max: 200, step: 10 } as const;
/** Choices that the palette remembers. */
export const paletteMemory = 12;

/** Looks of the desk; `system` follows the machine, its wish for more contrast as well. */
export const themes = ['system', 'light', 'dark', 'contrastLight', 'contrastDark'] as const;

/** What the side pane can show, in the order of its tabs. */
export const sideTabs = [
  'preview',
  'metadata',
  'outline',
  'comments',
  'reference',
  'versions',
  'workflow',
  'exports',
] as const;
export type SideTab = (typeof sideTabs)[number];

/** What the user set on this machine; unknown keys of a newer version are kept out, not guessed. */
export const settingsSchema = z.object({
  language: z.enum(['zh-CN', 'en']),
  theme: z.enum(themes),
  panes: z.object({
    list: z.boolean(),
    side: z.boolean(),
    /** Percent of the window's width, by pane. */
    layout: z.record(z.string().max(40), z.number().min(0).max(100)),
    /** Whether paper and side pane share the window half and half. */
    split: z.boolean().default(false),
    tab: z.enum(sideTabs).default('preview'),
  }),
  /** Which differences a search does not see. */
  searchFolding: foldingSchema,
  /** The rule by which the status bar says how long a text is. */
  countRule: z.enum(countRules),
  /** How the paper is written on. */
  paper: z.object({
    zoomPercent: z.number().int().min(paperZoom.min).max(paperZoom.max),
    focus: z.boolean(),
    typewriter: z.boolean(),
  }),
  /** Shortcuts that the user chose, by command; null for none. What cannot be taken is dropped where it is read. */
  shortcuts: z.record(z.string().max(80), z.string().max(40).nullable()),
  /** What was last run from the palette, newest first. */
  recentChoices: z.array(z.string().max(120)).max(paletteMemory),
  /** The list of articles. */
  list: listChoicesSchema,
  lastArticleId: z.string().max(40).nullable(),
  /** The articles that lie beside the paper to be read, in the order in which they were put there. */
  reference: z.object({
    ids: z.array(articleIdSchema).max(limits.referenceArticles).readonly(),
    /** The one that is read. */
    shownId: articleIdSchema.nullable(),
  }),
  /** The name under which this desk's comments and suggestions stand; empty until it is asked for. */
  authorName: z.string().trim().max(limits.authorLength),
  /** Who works here and what each may do on an article's way to the sign-off. */
  newsroom: newsroomSchema,
});
export type Settings = Readonly<z.infer<typeof settingsSchema>>;

export const defaultSettings: Settings = {
  language: 'zh-CN',
  theme: 'system',
  countRule: 'words',
  searchFolding: { width: true, letterCase: true, variants: true },
  panes: { list: true, side: true, layout: {}, split: false, tab: 'preview' },
  paper: { zoomPercent: 100, focus: false, typewriter: false },
  shortcuts: {},
  recentChoices: [],
  list: defaultListChoices,
  lastArticleId: null,
  reference: { ids: [], shownId: null },
  authorName: '',
  newsroom: defaultNewsroom,
};
