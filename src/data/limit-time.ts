/**
 * A signal that ends a request: when the given one does, with its reason, or after `longest` milliseconds, with
 * the error that `late` makes. `end`: the request has come to its own end.
 */
export function limitTime(
  given: AbortSignal | undefined,
  longest: number,
  late: () => Error,
): { signal: AbortSignal; end: () => void } {
  const limit = new AbortController();
  const stop = () => {
    limit.abort(given?.reason);
  };
  const timer = setTimeout(() => {
    limit.abort(late());
  }, longest);
  given?.addEventListener('abort', stop);
  if (given?.aborted === true) stop();
  return {
    signal: limit.signal,
    end() {
      clearTimeout(timer);
      given?.removeEventListener('abort', stop);
    },
  };
}
