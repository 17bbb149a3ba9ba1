/** Names the card of a group. Groups and fields may have the same id; their cards must not be taken for each other. */
export function groupCard(id: string): string {
  return `group:${id}`;
}

/** Names the card of a field. */
export function fieldCard(id: string): string {
  return `field:${id}`;
}
