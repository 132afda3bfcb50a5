/** Below this width the inbox shows one pane at a time; as in its stylesheet. */
export const narrowPage = matchMedia('(width < 720px)');
