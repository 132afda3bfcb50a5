import type { Problem } from '../../src/contract/problem';

/** An answer is read by the app alone: no cache keeps it, and a browser that opens one as a page runs nothing in it. */
export function guardAnswer(response: Response): Response {
  response.headers.set('Cache-Control', 'no-store');
  response.headers.set('X-Content-Type-Options', 'nosniff');
  response.headers.set('Content-Security-Policy', "default-src 'none'; frame-ancestors 'none'");
  response.headers.set('Cross-Origin-Resource-Policy', 'same-origin');
  return response;
}

export function answerProblem(problem: Problem, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(problem), {
    status: problem.status,
    headers: { 'Content-Type': 'application/problem+json', ...headers },
  });
}
