export const resolutions = {} as const;
