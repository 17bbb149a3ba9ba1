/** Whether XMP, or a part of a picture that holds it, names where the picture was taken. */
export function namesPlaceInXmp(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes('exif:GPS');
}
