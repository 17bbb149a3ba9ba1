/** Whether the desk stands on a Mac. */
export function onMac(): boolean {
  return navigator.userAgent.includes('Macintosh');
}
