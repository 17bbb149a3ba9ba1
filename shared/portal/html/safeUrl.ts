// Scheme, a host without user info, and then nothing that could end an attribute or change the host.
const httpsPattern = /^https:\/\/[\p{L}\p{N}.-]+(?::\d{1,5})?(?:[/?#][^\s"'<>\\`]*)?$/u;
const assetAddress = /^asset:\/\/[\w.-]+(?:\/[\w.-]+)*$/;
const dataPicture = /^data:image\/(?:png|jpeg|webp|gif|avif);base64,[A-Za-z0-9+/]+={0,2}$/;

/** An address that a page may link to: https only; null for everything else. */
export function httpsAddress(address: string): string | null {
  return httpsPattern.test(address) ? address : null;
}

/** An address that a picture may come from: the desk's media store or the page itself. */
export function pictureAddress(address: string | null): string | null {
  if (address === null) return null;
  return assetAddress.test(address) || dataPicture.test(address) ? address : null;
}
