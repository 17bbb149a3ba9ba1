// A scheme that runs nothing, a host without user info, and nothing that could end an attribute.
const webAddress = /^https?:\/\/[\p{L}\p{N}.-]+(?::\d{1,5})?(?:[/?#][^\s"'<>\\`]*)?$/u;
const mailAddress = /^mailto:[^\s"'<>\\`?&:/@]+@[\p{L}\p{N}.-]+$/u;
const mostLength = 2_000;

/** An address that an article may link to (http, https or mail), as given; null for everything else. */
export function linkAddress(address: string): string | null {
  if (address.length > mostLength) return null;
  return webAddress.test(address) || mailAddress.test(address) ? address : null;
}
