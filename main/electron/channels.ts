/** The one channel for calls and the one for events. */
export const callChannel = 'kapok:call';
export const eventChannel = 'kapok:event';
