/** One mention with its conversation and the reply bar. */
export function MentionRoute() {
  return null;
}
