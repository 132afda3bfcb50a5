/**
 * What every answer of a server of Signet's files carries, so that a page of it can do what Signet does and
 * nothing else. The one source: `vite preview`, `npm run serve` and the end-to-end tests send these, and
 * docs/deploy.md, whose configurations are checked against it, says the same to nginx and Caddy.
 */

/**
 * The styles that libraries put into the page as text: constants, each admitted by its hash. A test computes
 * them anew from what is installed.
 * - Radix Select hides the scrollbar of its list.
 * - Sonner brings the looks of its notices.
 */
export const styleHashes = {
  select: "'sha256-441zG27rExd4/il+NvIqyL8zFx5XmyNQtE381kSkUJk='",
  notices: "'sha256-StEaX+se6YS7pqjzrzMIA0KaX9zF/8zAhvQXZAe5epY='",
};

/**
 * - `default-src 'none'`: what is not named here does not load; fonts, frames, media, manifests.
 * - `img-src blob:`: attachments are shown from memory (docs/decisions/0016).
 * - `style-src-attr` is not named and so is none: React and the rest set styles through the object model.
 * - `trusted-types default`: the policy of src/app/trusted-types.ts, and no second one.
 * @param backend the origin of the backend where it is not the app's own
 */
export function createContentSecurityPolicy(backend: string | null = null): string {
  return Object.entries({
    'default-src': ["'none'"],
    'script-src': ["'self'"],
    'worker-src': ["'self'"],
    'style-src': ["'self'", ...Object.values(styleHashes)],
    'img-src': ["'self'", 'blob:'],
    'connect-src': ["'self'", ...(backend === null ? [] : [backend])],
    'object-src': ["'none'"],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
    'frame-ancestors': ["'none'"],
    'require-trusted-types-for': ["'script'"],
    'trusted-types': ['default'],
  })
    .map(([directive, values]) => `${directive} ${values.join(' ')}`)
    .join('; ');
}

/** What a browser could do for a page and Signet never asks for. */
const unusedFeatures = [
  'camera',
  'display-capture',
  'geolocation',
  'microphone',
  'midi',
  'payment',
  'usb',
];

/** The headers, by name. */
export const securityHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': createContentSecurityPolicy(),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': unusedFeatures.map((feature) => `${feature}=()`).join(', '),
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  // For browsers that do not know `frame-ancestors`.
  'X-Frame-Options': 'DENY',
};
