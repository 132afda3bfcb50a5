/** A moment as a field of type `datetime-local` has it, in the zone of the browser, to the minute. */
export function writeLocalMoment(iso: string): string {
  const date = new Date(iso);
  const local = new Date(date.getTime() - date.getTimezoneOffset() * 60_000);
  return local.toISOString().slice(0, 16);
}

/** What such a field holds, as ISO 8601, UTC. */
export function readLocalMoment(local: string): string {
  return new Date(local).toISOString();
}
