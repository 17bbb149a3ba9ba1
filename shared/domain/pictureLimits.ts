/** What portals and 公众号 ask of pictures, in pixels and bytes; a picture that has less is drawn larger than it is. */
export const pictureLimits = {
  /** Width of a picture on a page of the portal, drawn at its full width. */
  pageWidth: 800,
  /** Bytes from which on a picture makes its page slow to load; 公众号 refuses pictures of more than 10 MB. */
  pageBytes: 10 * 1024 * 1024,
  /** The head picture of a 公众号 article, 2.35:1. */
  wechatHead: { width: 900, height: 383 },
  /** Its square in lists of messages. */
  wechatSquare: { width: 300, height: 300 },
} as const;
