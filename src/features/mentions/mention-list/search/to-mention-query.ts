import type { MentionQuery, MentionSearch } from '../../../../domain/search/mention-search';

/** The request for a search: its days become moments, as days begin and end in the browser's time zone. */
export function toMentionQuery({ text, values, sort, from, to }: MentionSearch): MentionQuery {
  return {
    text,
    values,
    sort,
    receivedFrom: from === null ? null : startDay(from, 0),
    receivedBefore: to === null ? null : startDay(to, 1),
  };
}

function startDay(day: string, later: number): string {
  const start = new Date(`${day}T00:00:00`);
  start.setDate(start.getDate() + later);
  return start.toISOString();
}
