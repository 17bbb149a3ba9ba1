import { z } from 'zod';
import { limits } from './limits';

/**
 * A picture of the media store as the desk hears of it: its id, its size in pixels, and what its own
 * data (IPTC IIM, XMP) says of it, '' where they say nothing.
 */
export const storedPictureSchema = z.object({
  mediaId: z.string().regex(/^[0-9a-f]{64}$/),
  width: z.number().int().min(1),
  height: z.number().int().min(1),
  caption: z.string().max(limits.lineLength),
  credit: z.string().max(limits.lineLength),
});

export type StoredPicture = Readonly<z.infer<typeof storedPictureSchema>>;
