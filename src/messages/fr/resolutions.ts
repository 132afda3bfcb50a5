import type { Translation } from '../translation';
import type { resolutions as english } from '../en/resolutions';

export const resolutions = {} satisfies Translation<typeof english>;
